/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the author wrote it; compared and printed with the precision it has. */
export type PartialDate = string;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `value` is a partial date that exists in the Gregorian calendar (years 1000 to 9999). */
export function isPartialDate(value: string): boolean {
  const match = pattern.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1000) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month as number));
}

/**
 * Orders two partial dates by the first day that each can mean; a less precise date comes first where they agree.
 * Returns a negative number, zero or a positive number.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `a` is certainly before `b`: they differ within the precision that both have. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** `2007年3月22日`, `2007年3月` or `2007年`, with the precision of the date. */
export function chineseDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** The year of a partial date as four digits. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** The first day that a partial date can mean, as `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a partial date can mean, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  const month = date.length === 4 ? `${date}-12` : date;
  return month.length === 7 ? `${month}-${lastDayOf(month)}` : month;
}

/** The latest of some dates that are not certainly after `asOf`; null where there is none. */
export function latestBy(dates: readonly (PartialDate | undefined)[], asOf: PartialDate): PartialDate | null {
  const past = dates.filter((date) => date !== undefined && !isBefore(asOf, date)) as PartialDate[];
  return past.sort(compareDates).at(-1) ?? null;
}

/** The number of days of a month that is written `YYYY-MM`. */
export function lastDayOf(month: PartialDate): number {
  const [year, number] = month.split('-').map(Number);
  return daysInMonth(year as number, number as number);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
