import type { Folded } from './fold.ts';

/**
 * Words of the index. Pagefind takes words of small Latin letters as they are, in every language and on every path
 * through it, so each character is written as four of them: the digits of its code point to the base 26.
 */
function code(unit: string): string {
  let rest = unit.codePointAt(0) ?? 0;
  let letters = '';
  for (let digit = 0; digit < 4; digit += 1) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return letters;
}

function decode(letters: string): string {
  let point = 0;
  for (const letter of letters) point = point * 26 + letter.charCodeAt(0) - 97;
  return String.fromCodePoint(point);
}

/** Two neighbouring characters, at the place of the first. Together the pairs of a text hold every phrase in it. */
export function pairWord(first: string, second: string): string {
  return code(first) + code(second);
}

/** A character that stands somewhere in a document. Begins with a letter with which no code of a character begins. */
export function singleWord(unit: string): string {
  return `s${code(unit)}`;
}

/** Whether a word is as long as all that begin like it, so that asking for what begins with it finds it alone. */
export const isFixed = (word: string) => !/^[wx]/.test(word);

/** The two characters of a pair, the one of a single, or null for whole words. */
export function unitsOf(word: string): string[] | null {
  if (word[0] === 's') return [decode(word.slice(1))];
  return word[0] === 'w' || word === everyWord ? null : [decode(word.slice(0, 4)), decode(word.slice(4))];
}

/** A whole number or a whole English word without its ending. */
export function wholeWord(word: string): string {
  return `w${Array.from(stemOf(word), code).join('')}`;
}

/**
 * A word without the usual endings of English: plural, -ed, -ing, and the -e or -y that go with them. A stemming library
 * would be a tenth of all that a reader loads to search.
 */
export function stemOf(word: string): string {
  const singular = word.replace(/(?:(?<=ss|sh|ch|x|i)es|(?<![su])s)$/, '');
  return singular.replace(/(?<=[a-z]{3})(?:ing|ed|[eyi])$/, '');
}

/** Numbers and Latin words of a folded text, each with the unit at which it begins; a space parts them. */
export function wholeWordsIn({ units, places }: Folded): { word: string; start: number }[] {
  const found: { word: string; start: number }[] = [];
  let kind = '';
  for (const [index, unit] of units.entries()) {
    const is = kindOf(unit);
    const last = found.at(-1);
    if (is !== '' && is === kind && last && places[index] === (places[index - 1] as number) + 1) last.word += unit;
    else if (is !== '') found.push({ word: unit, start: index });
    kind = is;
  }
  return found;
}

/** Without a pattern: every character of every text is asked. */
function kindOf(unit: string): 'letter' | 'digit' | '' {
  if (unit.length > 1) return '';
  if (unit >= 'a' && unit <= 'z') return 'letter';
  return unit >= '0' && unit <= '9' ? 'digit' : '';
}

/** Stands in every document once: to ask for all of them, or for those with a filter's value. */
export const everyWord = 'x';

/** Stands before and behind each name, so that a name is told from a part of a longer one. No text has it. */
export const nameBound = '\ue000';

/** Initials of Pinyin are kept apart from Latin letters of the text, since they stand on no page. */
export function initialUnits(initials: string): string[] {
  return Array.from(initials, (letter) => String.fromCodePoint(0xe000 + (letter.codePointAt(0) ?? 0)));
}
