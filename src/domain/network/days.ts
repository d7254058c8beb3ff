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

/** The day a number of days before another; the day itself for 0. */
export function daysBefore(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = dayBefore(found);
  return found;
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

/** The day of the week in the Gregorian calendar: 0 is Sunday (Sakamoto's method). */
export function weekdayOf(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (monthShifts[month - 1] as number) + date) % 7;
}

const monthShifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day at its first second in universal time, as mail, RSS and OPML write times (RFC 5322, 3.3): `Sun, 22 Nov 2026 00:00:00 +0000`. */
export function mailTime(day: Day): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `${weekdays[weekdayOf(day)]}, ${date} ${months[Number(month) - 1]} ${year} 00:00:00 +0000`;
}
