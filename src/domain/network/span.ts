import { lastDayOf, type PartialDate } from '../date.ts';

/** How long it is from one day to another, in whole calendar units; only those that both dates tell. */
export interface Span {
  years: number;
  months?: number;
  days?: number;
}

/**
 * The time from a partial date to a later one, as precise as the less precise of them: from `2008` to `2026-11-22` it
 * is 18 years, give or take one. Null where the second is not later or equal.
 */
export function spanBetween(from: PartialDate, to: PartialDate): Span | null {
  const length = Math.min(from.length, to.length);
  if (to.slice(0, length) < from.slice(0, length)) return null;
  const [startYear = 0, startMonth, startDay] = numbersOf(from.slice(0, length));
  const [endYear = 0, endMonth, endDay] = numbersOf(to.slice(0, length));
  if (startMonth === undefined || endMonth === undefined) return { years: endYear - startYear };
  const months = (endYear - startYear) * 12 + endMonth - startMonth;
  if (startDay === undefined || endDay === undefined) return inYears(months);
  if (endDay >= startDay) return { ...inYears(months), days: endDay - startDay };
  // The last month is not full: count from the same day of the month before, or from that month's last day.
  const [year, month] = endMonth === 1 ? [endYear - 1, 12] : [endYear, endMonth - 1];
  const lastDay = lastDayOf(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
  return { ...inYears(months - 1), days: lastDay - Math.min(startDay, lastDay) + endDay };
}

const numbersOf = (date: PartialDate) => date.split('-').map(Number);

const inYears = (months: number) => ({ years: Math.floor(months / 12), months: months % 12 });
