import { compareDates, earliestDay, latestDay } from '../date.ts';
import { dayAfter } from './days.ts';
import type { PolicyDocument, PolicyNetwork } from './policy-documents.ts';
import { amendersOn, endOf, inForceOn } from './standing.ts';

/** A stretch of days on which the same documents held. */
export interface Period {
  /** The first day, `YYYY-MM-DD`. */
  from: string;
  /** The day on which the next one begins; null where it goes on. */
  until: string | null;
  inForce: readonly PolicyDocument[];
  unknown: readonly PolicyDocument[];
}

/**
 * The periods in which different documents were in force up to the network's day, the newest first. As many as fit
 * into `limit` named documents, and at least one; `more` tells whether there were earlier ones.
 */
export function periodsOf(documents: readonly PolicyDocument[], network: PolicyNetwork, limit: number) {
  const days = daysOfChange(documents, network);
  const periods: Period[] = [];
  let named = 0;
  let last = '';
  for (let index = days.length - 1; index >= 0; index -= 1) {
    const from = days[index] as string;
    const standing = inForceOn(documents, from, network);
    const size = standing.inForce.length + standing.unknown.length;
    const key = keyOf(standing, from, network);
    const newest = periods.at(-1);
    if (newest && key === last) {
      newest.from = from;
      continue;
    }
    if (newest && named + size > limit) return { periods, more: true };
    named += size;
    last = key;
    periods.push({ from, until: newest?.from ?? null, ...standing });
  }
  return { periods: periods.filter(({ inForce, unknown }) => inForce.length + unknown.length > 0), more: false };
}

/** Every day on which the standing of some document may have changed, the first first. */
function daysOfChange(documents: readonly PolicyDocument[], network: PolicyNetwork): string[] {
  const days = new Set<string>();
  const add = (date: string | undefined) => {
    if (date === undefined) return;
    days.add(earliestDay(date));
    if (date.length < 10) days.add(dayAfter(latestDay(date)));
  };
  for (const document of documents) {
    for (const date of [document.effective, document.issued, document.statusChecked, endOf(document, network)]) add(date);
    for (const { kind, from } of network.later(document.id)) if (kind === 'amends') add(network.get(from)?.effective);
  }
  days.add(network.asOf);
  return [...days].filter((day) => day <= network.asOf).sort(compareDates);
}

/** What two periods must have in common to be one. */
function keyOf({ inForce, unknown }: ReturnType<typeof inForceOn>, day: string, network: PolicyNetwork): string {
  const held = inForce.map((document) => [document.id, ...amendersOn(document, day, network).map(({ id }) => id)]);
  return JSON.stringify([held, unknown.map(({ id }) => id)]);
}
