import { lastDayOf, latestDay, type PartialDate } from '../date.ts';

/** A whole day, `YYYY-MM-DD`. */
export type Day = string;

/** The day after another in the Gregorian calendar. */
export function dayAfter(day: Day): Day {
  const [month, number] = [day.slice(0, 7), Number(day.slice(8))];
  return number < lastDayOf(month) ? `${month}-${two(number + 1)}` : `${monthAfter(month, 1)}-01`;
}

/** The day before another. */
export function dayBefore(day: Day): Day {
  const number = Number(day.slice(8));
  return number > 1 ? `${day.slice(0, 7)}-${two(number - 1)}` : latestDay(monthAfter(day.slice(0, 7), -1));
}

/** The same day a number of months later; the last of the month where that has no such day. */
export function monthsAfter(day: Day, months: number): Day {
  const month = monthAfter(day.slice(0, 7), months);
  return `${month}-${two(Math.min(Number(day.slice(8)), lastDayOf(month)))}`;
}

function monthAfter(month: PartialDate, months: number): PartialDate {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}`;
}

const two = (number: number) => String(number).padStart(2, '0');
