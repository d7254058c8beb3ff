import type { PartialDate } from '../../date.ts';
import type { BibliographicRecord, RecordName } from '../record.ts';
import type { Role } from '../roles.ts';
import { pageRange } from './pages.ts';

/** Where readers of a citation find the work; null where only the document is known, and no address. */
export function workAddress({ url, workUrl }: BibliographicRecord): string | null {
  return workUrl === undefined ? url : workUrl;
}

/** Whom a citation names first: the authors; where there are none, who edited or compiled the work. */
export function creatorsOf({ names }: BibliographicRecord): readonly RecordName[] {
  const groups: readonly (readonly Role[])[] = [['author'], ['guest-editor', 'editor'], ['compiler', 'organiser']];
  const having = (roles: readonly Role[]) => names.filter(({ role }) => roles.includes(role));
  return groups.map(having).find((group) => group.length > 0) ?? [];
}

/** Whether those whom a citation names first made the work as its editors. */
export function isEdited({ names }: BibliographicRecord): boolean {
  return !names.some(({ role }) => role === 'author') && names.some(({ role }) => role === 'editor' || role === 'guest-editor');
}

/** Those who translated it. */
export function translatorsOf({ names }: BibliographicRecord): readonly RecordName[] {
  return names.filter(({ role }) => role === 'translator');
}

/** The journal, newspaper, book or site in which a work stands. */
export function hostTitle({ container, host }: BibliographicRecord): string | undefined {
  return container?.title ?? host;
}

/** Whether a text is written, even in part, in Chinese, Japanese or Korean characters. */
export function isEastAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** The parts of a person's name as Western bibliographies order them. */
export interface PersonalName {
  family: string;
  given: string;
}

/**
 * The parts of a Western person's name, whether written `Jean-Luc Godard` or `Godard, Jean-Luc`; particles in small
 * letters go with the family's name. Null for organisations and for names in East Asian characters, which stand whole:
 * where one of them is divided, no rule tells.
 */
export function personalName({ kind, name }: RecordName): PersonalName | null {
  if (kind === 'organisation' || isEastAsian(name)) return null;
  const [family, given] = name.split(/\s*,\s*/);
  if (family && given) return { family, given };
  const words = name.trim().split(/\s+/);
  const last = words.length - 1;
  const particle = words.findIndex((word, index) => index > 0 && index < last && /^\p{Ll}/u.test(word));
  const start = particle === -1 ? last : particle;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/** The first letters of given names, each with `dot` behind it, hyphens kept: `Jean-Luc P` as `J-L P` or `J.-L. P.`. */
export function initials(given: string, dot: '' | '.'): string {
  const letter = (name: string) => (name ? [...name][0]?.toUpperCase() + dot : '');
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) => word.split('-').map(letter).join('-'))
    .join(' ');
}

/** Year, month and day of a date as numbers, as many as are known. */
export function dateParts(date: PartialDate): number[] {
  return date.split('-').map(Number);
}

/** One line: line breaks, tabs and other control characters become spaces, so that no value can end a line or a field. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** Pages with the dash of English bibliographies: `46–49`. */
export function printedPages(pages: string): string {
  const range = pageRange(pages);
  return range?.last ? `${range.first}–${range.last}` : pages;
}

/** The parts that are there, with `sign` between them. */
export function join(sign: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(sign);
}
