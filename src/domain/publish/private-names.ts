import { createFold, type Fold } from '../search/fold.ts';
import { createScriptTable } from '../search/script-table.ts';

/** Where a name stands in a text, in UTF-16 units, and what may be printed of it. */
export interface NamePlace {
  start: number;
  end: number;
  masked: string;
}

/** The names that must occur nowhere. They are never printed whole. */
export interface PrivateNames {
  /** What they were read from; another thread can read it again. */
  list: string;
  find(text: string): NamePlace[];
  /** The text with every name masked; as long as it was, with its lines. */
  mask(text: string): string;
}

/**
 * Reads a list of names: one a line, `#` begins a remark. Null where there is none. Throws, with the number of the line,
 * for a name of one character, which would be found everywhere.
 *
 * A name is found in either script, in full or half width, in either case, and with spaces or invisible characters
 * between its characters: in all forms that the search takes for the same. One that begins or ends in a Latin letter or
 * digit is not found inside a longer word or number.
 */
export function privateNames(list: string): PrivateNames | null {
  const written = list.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const names = written.map((line) => line.replace(/#.*/, '').trim());
  if (names.every((name) => name === '')) return null;
  const fold = createFold(createScriptTable(() => true));
  const units = names.map((name) => fold.fold(name).units);
  const short = units.findIndex(({ length }, index) => length < 2 && names[index] !== '');
  if (short >= 0) throw new Error(`private names, line ${short + 1}: 名字至少两个字 / a name has at least two characters`);
  const wanted = units.filter(({ length }) => length > 0);
  const forms = formsOf(new Set(wanted.flat()), fold);
  const pattern = new RegExp(wanted.map((name) => patternOf(name, forms)).join('|'), 'gu');
  const find = (text: string) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length, masked: maskOf(found) }));
  return {
    list,
    find,
    mask: (text) => text.replace(pattern, maskOf),
  };
}

/** Every character that folds to one of the units, by unit. */
function formsOf(units: ReadonlySet<string>, fold: Fold): Map<string, string> {
  const forms = new Map<string, string>();
  for (let code = 0x20; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCharCode(code);
    const [unit] = fold.fold(character).units;
    if (unit !== undefined && units.has(unit)) forms.set(unit, (forms.get(unit) ?? '') + character);
  }
  return forms;
}

/** What may stand between two characters of a name without being seen, or as a space. */
const between = '[\\s\\p{Cf}\\p{Cc}\\p{M}]';
const unseen = new RegExp(`^${between}$`, 'u');
const latin = '[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]';

function patternOf(name: readonly string[], forms: ReadonlyMap<string, string>): string {
  const classes = name.map((unit) => `[${(forms.get(unit) ?? unit).replace(/[\\\]^-]/g, '\\$&')}]`);
  const isLatin = (unit: string | undefined) => /^[a-z0-9]$/.test(unit ?? '');
  return [isLatin(name[0]) ? `(?<!${latin})` : '', classes.join(`${between}*`), isLatin(name.at(-1)) ? `(?!${latin})` : ''].join('');
}

/** As long as what was found, spaces where they were, with nothing of it but its first character. */
function maskOf(found: string): string {
  return Array.from(found, (character, index) => (index === 0 || unseen.test(character) ? character : '＊'.repeat(character.length))).join(
    '',
  );
}
