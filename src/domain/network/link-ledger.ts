import { compareDates, earliestDay, type PartialDate } from '../date.ts';
import { type Day, monthsAfter } from './days.ts';

/** Months for which an observation holds where the network's own file says nothing else. */
export const usualLinkMonths = 12;

/** One look at a page of one association's site for a link to another's. */
export interface LinkObservation {
  id: string;
  /** Associations: whose site was looked at, and to whose a link was looked for. */
  from: string;
  to: string;
  date: PartialDate;
  page: string;
  result: 'seen' | 'not-seen';
}

/**
 * What is known on a day of the links from one site to another: `seen` and not yet too old; `gone` from a page where
 * it had been; `not-seen` where somebody looked, and never seen before; `stale`, when the last look was too long ago;
 * `no-record`, when nobody wrote down a look.
 */
export type LinkState = 'seen' | 'gone' | 'not-seen' | 'stale' | 'no-record';

/** The state of one direction, and the observation that decides it. */
export interface DirectedLink<T extends LinkObservation> {
  state: LinkState;
  last: T | null;
}

/** What is known of two sites together. Only two links that are seen, one each way, are `mutual`. */
export type PairState = 'mutual' | 'one-sided' | Exclude<LinkState, 'seen'>;

export interface LinkLedger<T extends LinkObservation> {
  /** What was observed up to the day, the newest first. */
  observations: readonly T[];
  /** Links from one association's site to another's. */
  directed(from: string, to: string): DirectedLink<T>;
  pair(a: string, b: string): PairState;
}

/** What observations come to on the day `asOf`, when each holds for so many months. Later ones are left out. */
export function linkLedger<T extends LinkObservation>(observations: readonly T[], asOf: string, months: number): LinkLedger<T> {
  const known = observations.filter(({ date }) => earliestDay(date) <= asOf).sort(newestFirst);
  const byDirection = Map.groupBy(known, ({ from, to }) => `${from} ${to}`);
  const directed = (from: string, to: string) => stateOf(byDirection.get(`${from} ${to}`) ?? [], asOf, months);
  return {
    observations: known,
    directed,
    pair: (a, b) => pairState(directed(a, b).state, directed(b, a).state),
  };
}

/** The state of two sites by those of the links each way. */
function pairState(there: LinkState, back: LinkState): PairState {
  const states = [there, back];
  const seen = states.filter((state) => state === 'seen').length;
  if (seen > 0) return seen === 2 ? 'mutual' : 'one-sided';
  return (['gone', 'stale', 'not-seen'] as const).find((state) => states.includes(state)) ?? 'no-record';
}

/** The last day on which an observation holds; a date that is only a month or a year counts from its first day. */
export function holdsUntil(date: PartialDate, months: number): Day {
  return monthsAfter(earliestDay(date), months);
}

/** A link is there while the newest look at any page finds it; otherwise the newest look of all decides. */
function stateOf<T extends LinkObservation>(observations: readonly T[], asOf: string, months: number): DirectedLink<T> {
  const pages = [...Map.groupBy(observations, ({ page }) => page).values()].map(([last, ...before]) => ({ last: last as T, before }));
  const isFresh = ({ last }: { last: T }) => asOf <= holdsUntil(last.date, months);
  const found = pages.find((page) => page.last.result === 'seen' && isFresh(page));
  const newest = found ?? pages[0];
  if (!newest) return { state: 'no-record', last: null };
  const { last, before } = newest;
  if (found) return { state: 'seen', last };
  if (!isFresh(newest)) return { state: 'stale', last };
  return { state: before.some(({ result }) => result === 'seen') ? 'gone' : 'not-seen', last };
}

/** Of one day, a look that found nothing counts as the later: a link that may be gone is not shown as there. */
function newestFirst(a: LinkObservation, b: LinkObservation): number {
  const order = compareDates(b.date, a.date);
  if (order !== 0) return order;
  if (a.result !== b.result) return a.result === 'not-seen' ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
