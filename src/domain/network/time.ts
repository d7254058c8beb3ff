import { compareDates, isBefore, type PartialDate } from '../date.ts';

/** Whole years and months that have gone by; months are null where a date names no month. */
export interface Elapsed {
  years: number;
  months: number | null;
}

/**
 * How long ago a date was on the day `asOf` (`YYYY-MM-DD`), as far as its precision tells: a year alone gives the
 * difference of the years, a month that of the months, a day whole months. Zero for a date after `asOf`.
 */
export function elapsed(date: PartialDate, asOf: PartialDate): Elapsed {
  const [year = 0, month, day] = date.split('-').map(Number);
  const [nowYear = 0, nowMonth = 1, nowDay = 1] = asOf.split('-').map(Number);
  if (month === undefined) return { years: Math.max(0, nowYear - year), months: null };
  const unfinished = day !== undefined && nowDay < day ? 1 : 0;
  const months = Math.max(0, (nowYear - year) * 12 + nowMonth - month - unfinished);
  return { years: Math.floor(months / 12), months: months % 12 };
}

/** The latest of some dates that are not certainly after `asOf`; null where there is none. */
export function latestBy(dates: readonly (PartialDate | undefined)[], asOf: PartialDate): PartialDate | null {
  const past = dates.filter((date) => date !== undefined && !isBefore(asOf, date)) as PartialDate[];
  return past.sort(compareDates).at(-1) ?? null;
}
