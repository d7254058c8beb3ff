import { compareDates, isBefore, latestDay, type PartialDate } from '../date.ts';
import { dayAfter } from './days.ts';
import type { PolicyDocument, PolicyNetwork } from './policy-documents.ts';

/** How a document stood on a day. `unknown` where the record does not tell: never to be shown as in force. */
export type Standing = 'not-yet' | 'in-force' | 'ended' | 'unknown';

/**
 * How a document stood on a day (`YYYY-MM-DD`). It holds from its effective day to the day before its end, both known;
 * where one of them is not on record, or less precise than the question, the answer is `unknown`. A status without
 * dates speaks for the day on which it was looked up and after.
 */
export function standingOn(document: PolicyDocument, day: string, network: PolicyNetwork): Standing {
  const { effective, issued, status } = document;
  const start = effective ?? issued;
  if (start !== undefined && isBefore(day, start)) return 'not-yet';
  const end = endOf(document, network);
  if (end !== undefined) {
    if (isReached(end, day)) return 'ended';
    if (!isBefore(day, end)) return 'unknown';
  }
  if (status === 'unknown') return 'unknown';
  const isLookedUp = compareDates(document.statusChecked ?? network.asOf, day) <= 0;
  if (status !== 'in-force' && end === undefined) return isLookedUp ? 'ended' : 'unknown';
  if (effective !== undefined) return isReached(effective, day) ? 'in-force' : 'unknown';
  return status === 'in-force' && isLookedUp ? 'in-force' : 'unknown';
}

/** The first day on which a document holds no more: repealed, expired or superseded, whichever came first. */
export function endOf(document: PolicyDocument, network: PolicyNetwork): PartialDate | undefined {
  const { repealed, expires } = document;
  const successions = network
    .later(document.id)
    .filter(({ kind }) => kind === 'supersedes')
    .map(({ from }) => network.get(from)?.effective);
  return [repealed, expires && dayAfter(latestDay(expires)), ...successions].filter((date) => date !== undefined).sort(compareDates)[0];
}

/** The documents that had changed a document in part by a day, and are not known to have begun later. */
export function amendersOn(document: PolicyDocument, day: string, network: PolicyNetwork): PolicyDocument[] {
  return network
    .later(document.id)
    .filter(({ kind }) => kind === 'amends')
    .map(({ from }) => network.get(from))
    .filter((amender) => amender !== undefined)
    .filter(({ effective }) => effective !== undefined && isReached(effective, day));
}

/** The documents that held on a day, and those of which the record does not tell; each in the order given. */
export function inForceOn(documents: readonly PolicyDocument[], day: string, network: PolicyNetwork) {
  const standings = documents.map((document) => ({ document, standing: standingOn(document, day, network) }));
  const having = (wanted: Standing) => standings.filter(({ standing }) => standing === wanted).map(({ document }) => document);
  return { inForce: having('in-force'), unknown: having('unknown') };
}

/** The documents that a document implements or is based on and that hold no more on the network's day. */
export function lapsedBases(document: PolicyDocument, network: PolicyNetwork): PolicyDocument[] {
  const bases = network.earlier(document.id).filter(({ kind }) => kind === 'implements' || kind === 'based-on');
  return [...new Set(bases.map(({ to }) => to))]
    .map((id) => network.get(id))
    .filter((base) => base !== undefined)
    .filter((base) => standingOn(base, network.asOf, network) === 'ended');
}

/** Whether a day is certainly not before a date: it is that very day, or after all that the date can mean. */
function isReached(date: PartialDate, day: string): boolean {
  return date === day || isBefore(date, day);
}
