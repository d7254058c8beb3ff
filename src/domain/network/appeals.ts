import { compareDates, isBefore, type PartialDate } from '../date.ts';

/** What can happen to something that firms raised, in the order in which it usually does. */
const stepKinds = ['raised', 'researched', 'submitted', 'forwarded', 'answered', 'carried-out', 'closed'] as const;

/** One step of a chain. Who is meant by the same name is the same body. */
export interface Step {
  kind: (typeof stepKinds)[number];
  date?: PartialDate | undefined;
  by?: readonly string[] | undefined;
  /** To whom it went. */
  to?: readonly string[] | undefined;
  /** By when an answer was asked for. */
  due?: PartialDate | undefined;
}

/** What a chain waits for: the next step that is not on record. */
export interface Waiting {
  for: 'submitted' | 'answered' | 'carried-out';
  /** Whose step it is; null where that is not known. */
  of: string | null;
  /** The day of the step after which it waits; null where that day is not on record. */
  since: PartialDate | null;
  due: PartialDate | null;
  overdue: boolean;
}

/** Where a chain stands on a day. */
export interface ChainState {
  open: boolean;
  waiting: readonly Waiting[];
  /** The earliest day since which it waits for something; null where none is on record, or nothing is waited for. */
  since: PartialDate | null;
}

/**
 * The steps in the order in which they happened. Without dates, what led to the report stands before it and the rest
 * after it, each as told. A step moves before the first one that is certainly later; one without a date stays behind
 * the one after which it is told.
 */
export function orderSteps<S extends Step>(steps: readonly S[]): S[] {
  const stage = ({ kind }: Step) => Math.sign(stepKinds.indexOf(kind) - stepKinds.indexOf('submitted'));
  const told = [...steps].sort((a, b) => stage(a) - stage(b));
  const ordered: S[] = [];
  let last = -1;
  for (const step of told) {
    const { date } = step;
    const later = date === undefined ? -1 : ordered.findIndex((other) => other.date !== undefined && isBefore(date, other.date));
    const place = date === undefined ? last + 1 : later === -1 ? ordered.length : later;
    ordered.splice(place, 0, step);
    last = place;
  }
  return ordered;
}

/**
 * Where a chain stands on a day, of which later steps are left out. It is closed by a step that says so, or when every
 * body to which it went has carried something out. Else it waits: to be submitted; for an answer of each addressee
 * that gave none; for each that answered to carry it out.
 */
export function chainState(steps: readonly Step[], asOf: PartialDate): ChainState {
  const done = steps.filter(({ date }) => date === undefined || !isBefore(asOf, date));
  const waiting = done.some(({ kind }) => kind === 'closed') ? [] : waitingOf(done, asOf);
  const days = waiting.flatMap(({ since }) => since ?? []).sort(compareDates);
  return { open: waiting.length > 0, waiting, since: days[0] ?? null };
}

function waitingOf(steps: readonly Step[], asOf: PartialDate): Waiting[] {
  const sent = steps.filter(({ kind, to = [] }) => (kind === 'submitted' || kind === 'forwarded') && to.length > 0);
  const addressees = [...new Set(sent.flatMap(({ to = [] }) => to))];
  if (addressees.length === 0) {
    const since = steps
      .flatMap(({ date }) => date ?? [])
      .sort(compareDates)
      .at(-1);
    return [{ for: 'submitted', of: null, since: since ?? null, due: null, overdue: false }];
  }
  return addressees.flatMap((of): Waiting[] => {
    const own = (kind: Step['kind']) => steps.filter((step) => step.kind === kind && step.by?.includes(of));
    if (own('carried-out').length > 0) return [];
    const answers = own('answered');
    if (answers.length > 0) return [{ for: 'carried-out', of, since: latestOf(answers), due: null, overdue: false }];
    const toIt = sent.filter(({ to }) => to?.includes(of));
    const due =
      toIt
        .flatMap(({ due }) => due ?? [])
        .sort(compareDates)
        .at(-1) ?? null;
    return [{ for: 'answered', of, since: toIt[0]?.date ?? null, due, overdue: due !== null && isBefore(due, asOf) }];
  });
}

const latestOf = (steps: readonly Step[]) =>
  steps
    .flatMap(({ date }) => date ?? [])
    .sort(compareDates)
    .at(-1) ?? null;

/** The step that a report's own keys tell: that it was sent to somebody, or else only written. */
export function ownStep({
  date,
  sentTo = [],
  due,
}: {
  date?: PartialDate | undefined;
  sentTo?: readonly string[] | undefined;
  due?: PartialDate | undefined;
}): Step {
  return sentTo.length === 0 ? { kind: 'researched', date } : { kind: 'submitted', date, to: sentTo, due };
}

/** Steps that answer or carry out in the name of a body to which nothing went, by their place, with the names. */
export function strangersIn(steps: readonly Step[]): { index: number; names: readonly string[] }[] {
  const addressees = new Set(steps.flatMap(({ to = [] }) => to));
  return steps.flatMap(({ kind, by = [] }, index) => {
    if (kind !== 'answered' && kind !== 'carried-out') return [];
    const names = by.filter((name) => !addressees.has(name));
    return names.length > 0 || by.length === 0 ? [{ index, names }] : [];
  });
}

/** Open chains before closed ones; those that wait longest first, those of which no day is on record last of each. */
export function compareChains(a: ChainState, b: ChainState): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  if (a.since === null || b.since === null) return Number(a.since === null) - Number(b.since === null);
  return compareDates(a.since, b.since);
}
