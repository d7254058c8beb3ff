import { earliestDay, latestDay, type PartialDate } from '../date.ts';
import { dayAfter } from '../network/days.ts';

/** A stretch of days with both ends; a partial date means its whole month or year, no end that it lasts. */
export interface Span {
  start: PartialDate;
  end?: PartialDate | undefined;
}

/** Later than every day that a date of four-digit years can mean. */
const never = '9999-12-31';

const endOf = ({ end }: Span) => (end === undefined ? never : latestDay(end));
const isReversed = (span: Span) => endOf(span) < earliestDay(span.start);

/** The spans that end before they begin, with their index in the list. */
export function reversedSpans<S extends Span>(spans: readonly S[]): { index: number; span: S }[] {
  return spans.flatMap((span, index) => (isReversed(span) ? [{ index, span }] : []));
}

/** Where two spans of a list share days: the index of the later one, the other's, and the first and last day shared. */
export function overlappingSpans(spans: readonly Span[]): { index: number; other: number; from: string; to: string }[] {
  const sorted = spans
    .map((span, index) => ({ index, from: earliestDay(span.start), to: endOf(span) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
  return sorted.flatMap((span, position) => {
    const before = sorted.slice(0, position).find(({ to }) => to >= span.from);
    if (!before) return [];
    return [{ index: span.index, other: before.index, from: span.from, to: span.to < before.to ? span.to : before.to }];
  });
}

/** Whether every day of a span lies in one of several others. */
export function isCovered(span: Span, others: readonly Span[]): boolean {
  let day = earliestDay(span.start);
  const last = endOf(span);
  if (last < day) return true;
  for (const { from, to } of others
    .map((other) => ({ from: earliestDay(other.start), to: endOf(other) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > day) return false;
    if (to >= last) return true;
    if (to >= day) day = dayAfter(to);
  }
  return false;
}
