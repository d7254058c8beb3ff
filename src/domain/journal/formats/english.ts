import type { PartialDate } from '../../date.ts';
import { dateParts } from './common.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** `November 22, 2026`, `November 2026` or `2026`, with the precision of the date. */
export function englishDate(date: PartialDate): string {
  const [year, month, day] = dateParts(date);
  return day ? `${monthDay(date)}, ${year}` : month ? `${monthDay(date)} ${year}` : `${year}`;
}

/** `November 22`, `November`, or nothing where only the year is known. */
export function monthDay(date: PartialDate): string {
  const [, month, day] = dateParts(date);
  return [month && months[month - 1], day].filter(Boolean).join(' ');
}

/** `2nd`, `11th` of a whole number in digits. */
export function ordinal(number: string): string {
  const teen = /1\d$/.test(number);
  const ending = teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[Number(number.at(-1)) as 1 | 2 | 3];
  return number + (ending ?? 'th');
}
