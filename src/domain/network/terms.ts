import { earliestDay, latestDay } from '../date.ts';
import { type Day, dayAfter, dayBefore } from './days.ts';

/** One term of the executive vice chair, as it is recorded. Partial dates mean the whole year or month. */
export interface Term {
  id: string;
  start: string;
  end: string;
  /** The association whose head holds the office. */
  executiveViceChair: string;
  note?: string | undefined;
  gapNote?: string | undefined;
  meetingsNote?: string | undefined;
  source?: string | undefined;
  example?: boolean | undefined;
}

/** What is wrong with a term beside the one before it. `between` are the days that have no vice chair, or two. */
export type TermFault =
  | { kind: 'reversed' | 'duplicate-id'; term: Term }
  | { kind: 'gap' | 'overlap'; term: Term; before: Term; between: { from: Day; to: Day } };

/** Terms by their first day. */
export function inOrder(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => compare(earliestDay(a.start), earliestDay(b.start)) || compare(latestDay(a.end), latestDay(b.end)));
}

/** The term in which a day lies; of two, the one that began last. Null where none is recorded. */
export function termOn(terms: readonly Term[], day: Day): Term | null {
  return inOrder(terms).findLast((term) => covers(term, day)) ?? null;
}

/** Where terms do not follow one another day by day, so that there is exactly one executive vice chair. */
export function termFaults(terms: readonly Term[]): TermFault[] {
  const faults: TermFault[] = [];
  const ids = new Set<string>();
  for (const term of terms) {
    if (ids.has(term.id)) faults.push({ kind: 'duplicate-id', term });
    ids.add(term.id);
    if (isReversed(term)) faults.push({ kind: 'reversed', term });
  }
  let before: Term | null = null;
  for (const term of inOrder(terms.filter((one) => !isReversed(one)))) {
    const fault = before && faultBetween(before, term);
    if (fault) faults.push(fault);
    if (!before || latestDay(term.end) > latestDay(before.end)) before = term;
  }
  return faults;
}

function faultBetween(before: Term, term: Term): TermFault | null {
  const [start, end] = [earliestDay(term.start), latestDay(before.end)];
  if (start <= end) {
    const to = latestDay(term.end) < end ? latestDay(term.end) : end;
    return { kind: 'overlap', term, before, between: { from: start, to } };
  }
  const next = dayAfter(end);
  if (next === start || term.gapNote !== undefined) return null;
  return { kind: 'gap', term, before, between: { from: next, to: dayBefore(start) } };
}

/** Whether every day of a calendar year lies in some term. */
export function coverYear(terms: readonly Term[], year: string): boolean {
  let day = earliestDay(year);
  for (const term of inOrder(terms)) {
    if (covers(term, day)) day = dayAfter(latestDay(term.end));
  }
  return day > latestDay(year);
}

/** Whether a term has a day in a calendar year. */
export function touchesYear(term: Term, year: string): boolean {
  return earliestDay(term.start) <= latestDay(year) && latestDay(term.end) >= earliestDay(year);
}

export function covers(term: Pick<Term, 'start' | 'end'>, day: Day): boolean {
  return earliestDay(term.start) <= day && day <= latestDay(term.end);
}

function isReversed(term: Term): boolean {
  return latestDay(term.end) < earliestDay(term.start);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
