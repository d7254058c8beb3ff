import { ConverterFactory, Locale } from 'opencc-js';

/** Converts Chinese text from one script to the other, leaving everything else as it is. */
export type Convert = (text: string) => string;

/** A glossary's word on how a term is written in both scripts. */
export interface TermOverride {
  hans: string;
  hant: string;
}

export interface ScriptConverters {
  /** Simplified → Traditional (characters of Taiwan's standard, the author's words). */
  toHant: Convert;
  /** Traditional → Simplified. */
  toHans: Convert;
}

/** Made when first asked for: each reads a dictionary of tens of thousands of words. */
const plainToHant = lazily(() => ConverterFactory(Locale.from['cn'] ?? [], Locale.to['tw'] ?? []));
const plainToHans = lazily(() => ConverterFactory(Locale.from['tw'] ?? [], Locale.to['cn'] ?? []));

function lazily(make: () => Convert): Convert {
  let made: Convert | null = null;
  return (text) => {
    made ??= make();
    return made(text);
  };
}

/**
 * Builds the converters between the two scripts: OpenCC's `cn` ⇄ `tw` (characters, not the `twp` vocabulary, so that
 * names and terms of law stay what they are), then the glossary's overrides, with `fixed` names left alone.
 */
export function createConverters(overrides: readonly TermOverride[] = [], fixed: readonly string[] = []): ScriptConverters {
  const hantWords = [...overrides.map(({ hans, hant }) => [hans, hant] as const), ...kept(fixed)];
  const hansWords = [...overrides.map(({ hans, hant }) => [hant, hans] as const), ...kept(fixed)];
  return {
    toHant: lazily(() => corrected((text) => issued(plainToHant(text)), dictionary(plainToHant, hantWords))),
    toHans: lazily(() => corrected(plainToHans, dictionary(plainToHans, hansWords))),
  };
}

/** Whether the text has a Han character at all: only then is there anything to convert. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** 银发〔2023〕233号 is 發, what an office issues, though 银发 by itself is 髮, hair. */
const issued = (text: string) => text.replace(/髮(?=〔\d{4}〕)/g, '發');

const kept = (names: readonly string[]) => names.map((name) => [name, name] as const);

/** Pairs of what plain conversion makes of a word and what it should be, where the two differ. */
function dictionary(convert: Convert, words: readonly (readonly [string, string])[]): [string, string][] {
  return words.map(([from, to]) => [convert(from), to] as [string, string]).filter(([made, wanted]) => made !== wanted);
}

function corrected(convert: Convert, words: [string, string][]): Convert {
  const correct = words.length > 0 ? ConverterFactory([words]) : (text: string) => text;
  return (text) => (hasHan(text) ? correct(convert(text)) : text);
}

/** Applies a converter to every text in plain data but those under `verbatim` keys; keys and anything else stay as they are. */
export function convertDeep<T>(value: T, convert: Convert, verbatim: ReadonlySet<string> = new Set()): T {
  if (typeof value === 'string') return convert(value) as T;
  if (Array.isArray(value)) return value.map((item) => convertDeep(item, convert, verbatim)) as T;
  if (value === null || typeof value !== 'object') return value;
  const convertItem = ([key, item]: [string, unknown]) => [key, verbatim.has(key) ? item : convertDeep(item, convert, verbatim)];
  return Object.fromEntries(Object.entries(value).map(convertItem)) as T;
}
