import type { Chance } from '../library/chance.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export interface CutOptions {
  length: number;
  /** Whether the cut runs through a word at its start, at its end, or both; else both ends are ends of words. */
  across: boolean;
}

/** A substring of Han characters, or null where the text has none of that length and kind. */
export function cutSubstring(text: string, { length, across }: CutOptions, chance: Chance): string | null {
  const units = [...text];
  const ends = wordEnds(text);
  const fits = (start: number) => across === !(ends.has(start) && ends.has(start + length));
  return pickSlice(units, length, (start, slice) => isHan(slice) && fits(start), chance);
}

/** A substring with a punctuation mark inside it, none at its ends, and no quotation mark, which would part it. */
export function cutPunctuated(text: string, length: number, chance: Chance): string | null {
  const units = [...text];
  const suits = (start: number, slice: string) =>
    /^[\p{L}\p{N}].*[，、。；：·（）《》〔〕].*[\p{L}\p{N}]$/u.test(slice) &&
    !/[“”‘’「」『』"'\s]/.test(slice) &&
    isWhole(units, start, length);
  return pickSlice(units, length, suits, chance);
}

/** Han characters together with Latin words or numbers, none of which is cut. */
export function cutMixed(text: string, length: number, chance: Chance): string | null {
  const units = [...text];
  const suits = (start: number, slice: string) =>
    /\p{Script=Han}/u.test(slice) && latin.test(slice) && /^[\p{L}\p{N}]+$/u.test(slice) && isWhole(units, start, length);
  return pickSlice(units, length, suits, chance);
}

/** One Han character: as often as it stands in the text, or any of those that are in it. */
export function cutSingle(text: string, chance: Chance): string | null {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  if (characters.length === 0) return null;
  return chance.pick(chance.next() < 0.5 ? characters : [...new Set(characters)]);
}

/** Where words begin and end, counted in characters. */
function wordEnds(text: string): Set<number> {
  const ends = new Set([0]);
  let place = 0;
  for (const { segment } of segmenter.segment(text)) {
    place += [...segment].length;
    ends.add(place);
  }
  return ends;
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

const latin = /[a-z\d\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/i;

/** Whether no run of letters and digits goes on beyond either end of the slice; `12.6` is one run. */
function isWhole(units: readonly string[], start: number, length: number): boolean {
  const isCutAt = (place: number) => {
    const [before = '', after = ''] = [units[place - 1], units[place]];
    return (latin.test(before) && /[\w.,%\uff10-\uff5a]/.test(after)) || (/[\w.,\uff10-\uff5a]/.test(before) && latin.test(after));
  };
  return !isCutAt(start) && !isCutAt(start + length);
}

function pickSlice(
  units: readonly string[],
  length: number,
  suits: (start: number, slice: string) => boolean,
  chance: Chance,
): string | null {
  const slices = Array.from({ length: Math.max(0, units.length - length + 1) }, (_, start) => units.slice(start, start + length).join(''));
  const fitting = slices.filter((slice, start) => suits(start, slice));
  return fitting.length > 0 ? chance.pick(fitting) : null;
}
