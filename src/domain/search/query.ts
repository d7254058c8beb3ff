import type { Fold } from './fold.ts';

/** What a reader asks for: every word must stand in a document, each as it is. */
export interface Query {
  words: string[][];
}

/** Longer questions are cut: an address or a whole page pasted into the box is no question. */
const longest = 200;

/** Marks of titles, which stand around what is searched for as quotes do. */
const titleMarks = '《》〈〉';

/** Numbers of notes that stand in a copied text: `成立[3]。` */
const noteMark = /(?<=[\p{L}\p{P}\p{N}])\[\d{1,2}\]/gu;

/** Parts a question into words at its spaces; what stands in quotes of any kind is one word, spaces or not. */
export function parseQuery(text: string, { fold }: Fold): Query {
  const isQuote = (character: string) => titleMarks.includes(character) || fold(character).units[0] === '"';
  const words = partsOf(text.slice(0, longest).normalize('NFC').replace(noteMark, ''), isQuote)
    .map((part) => fold(part).units)
    .filter((units) => units.length > 0);
  const telling = words.filter((units) => units.some((unit) => /[\p{L}\p{N}]/u.test(unit)));
  const wanted = telling.length > 0 ? telling : words;
  return { words: eachOnce(wanted) };
}

/** The words without those that stand there before. */
export function eachOnce(words: readonly string[][]): string[][] {
  return [...new Map(words.map((units) => [units.join(''), units])).values()];
}

function partsOf(text: string, isQuote: IsQuote): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const quoted = quotedAt(rest, isQuote);
    const part = quoted ?? rest.split(/\s/, 1)[0] ?? rest;
    parts.push(quoted === null ? part : part.slice(1, -1));
    rest = rest.slice(part.length).trimStart();
  }
  return parts;
}

/** A stretch in quotes at the start of a text, quotes included, where the text ends or a space follows it. */
function quotedAt(text: string, isQuote: IsQuote): string | null {
  if (!isQuote(text[0] as string)) return null;
  for (let at = 2; at < text.length; at += 1) {
    if (isQuote(text[at] as string) && !/\S/.test(text[at + 1] ?? '')) return text.slice(0, at + 1);
  }
  return null;
}

type IsQuote = (character: string) => boolean;

/**
 * An abbreviation of an issuer, a year and a number, with or without brackets, spaces, 年, 第 and 号 between and behind
 * them; a date or an amount does not follow.
 */
const documentNumber =
  /(\p{Script=Han})[\s([［（【〔﹝〖]*((?:19|20)\d{2})([\s)\]］）】〕﹞〗年第-]*)(\d{1,5})(?![\d.,]*\s*[\d月日年%％])(?:\s*([号號]))?/u;

/**
 * The question with a document number in it as documents print it (`国发2009 36` → `国发〔2009〕36号`), or null where
 * there is none. Without anything between year and number (`国发200936号`), the first four digits are the year.
 */
export function withDocumentNumber(text: string): string | null {
  const typed = text.normalize('NFKC');
  const match = documentNumber.exec(typed);
  if (!match || (match[3] === '' && match[5] === undefined)) return null;
  return typed.replace(documentNumber, '$1〔$2〕$4号');
}
