import { earliestDay, latestDay, type PartialDate } from '../date.ts';

/** One association's word that it takes another's members: `from` takes those of `to`. It binds nobody else. */
export interface Recognition {
  id: string;
  from: string;
  to: string;
  since: PartialDate;
  /** The last day on which it holds. */
  expires?: PartialDate | undefined;
  /** The day from which it no longer holds. */
  withdrawnOn?: PartialDate | undefined;
}

/** How one agreement stands on a day; `uncertain` where its dates are not precise enough to tell. */
const agreementStates = ['in-force', 'uncertain', 'not-yet', 'expired', 'withdrawn'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How one direction between two associations stands: in force on this side alone, on both, or as its agreement does. */
export type DirectionState = 'mutual' | 'offered' | Exclude<AgreementState, 'in-force'>;

/** One direction between two associations: `from` takes the members of `to`, by the agreement that counts on the day. */
export interface Direction<R extends Recognition> {
  from: string;
  to: string;
  state: DirectionState;
  agreement: R;
}

/**
 * How an agreement stands on a day (`YYYY-MM-DD`). A partial date means that the day is not known: within the month or
 * year that it names, an agreement has neither begun nor ended for certain, and is called neither in force nor past.
 * Beginning counts as certain from the last day that the date can mean; ending, after that day for an expiry, on that
 * day for a withdrawal, which counts from its own day on.
 */
export function stateOn({ since, expires, withdrawnOn }: Recognition, day: string): AgreementState {
  const expired = expires !== undefined && latestDay(expires) < day;
  const withdrawn = withdrawnOn !== undefined && latestDay(withdrawnOn) <= day;
  if (withdrawn && !(expired && latestDay(expires) < latestDay(withdrawnOn))) return 'withdrawn';
  if (expired) return 'expired';
  if (earliestDay(since) > day) return 'not-yet';
  const mayBeOver = [expires, withdrawnOn].some((end) => isPartial(end) && earliestDay(end) <= day);
  return latestDay(since) > day || mayBeOver ? 'uncertain' : 'in-force';
}

/**
 * Every direction of which there is an agreement, in the order of the associations' ids. It is mutual only where both
 * directions are in force on the day; nothing follows for a third association, so a circle of offers stays offers.
 */
export function directionsOn<R extends Recognition>(agreements: readonly R[], day: string): Direction<R>[] {
  const counting = new Map<string, Found<R>>();
  for (const agreement of agreements) {
    const found = { agreement, state: stateOn(agreement, day) };
    const known = counting.get(keyOf(agreement.from, agreement.to));
    if (!known || outranks(found, known)) counting.set(keyOf(agreement.from, agreement.to), found);
  }
  const inForce = (from: string, to: string) => counting.get(keyOf(from, to))?.state === 'in-force';
  return [...counting.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { agreement, state }]) => {
      const { from, to } = agreement;
      return { from, to, agreement, state: state === 'in-force' ? (from !== to && inForce(to, from) ? 'mutual' : 'offered') : state };
    });
}

/** Pairs of agreements of the same direction that are certainly both in force on some day, in the order given. */
export function overlaps<R extends Recognition>(agreements: readonly R[]): [R, R][] {
  return agreements.flatMap((first, index) =>
    agreements
      .slice(index + 1)
      .filter((second) => first.from === second.from && first.to === second.to && meet(first, second))
      .map((second): [R, R] => [first, second]),
  );
}

/** Two periods without gaps share a day only if they share the first day of the later one. */
function meet(a: Recognition, b: Recognition): boolean {
  const day = [latestDay(a.since), latestDay(b.since)].sort().at(-1) as string;
  return stateOn(a, day) === 'in-force' && stateOn(b, day) === 'in-force';
}

interface Found<R extends Recognition> {
  agreement: R;
  state: AgreementState;
}

/** Of two agreements of one direction, what holds counts before what may hold, that before what is to come, that before what is over. */
function outranks<R extends Recognition>(a: Found<R>, b: Found<R>): boolean {
  if (rankOf(a.state) !== rankOf(b.state)) return rankOf(a.state) < rankOf(b.state);
  const [later, earlier] = [a, b].map(({ agreement }) => lastDate(agreement));
  return later === earlier ? a.agreement.id < b.agreement.id : (later as string) > (earlier as string);
}

/** What is over is over, however it ended. */
function rankOf(state: AgreementState): number {
  return Math.min(agreementStates.indexOf(state), agreementStates.indexOf('expired'));
}

/** The last day of which an agreement speaks. */
function lastDate({ since, expires, withdrawnOn }: Recognition): string {
  return latestDay(withdrawnOn ?? expires ?? since);
}

function isPartial(date: PartialDate | undefined): date is PartialDate {
  return date !== undefined && date.length < 10;
}

const keyOf = (from: string, to: string) => `${from}\n${to}`;
