import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { articlesOf, digestOf, sha256Hex } from './digest.ts';
import { frozenById } from './frozen.ts';
import { type Party, partiesToIssue } from './parties.ts';

type IssueLibrary = Pick<Library, 'get' | 'inCollection' | 'pictures' | 'frozen'>;

/**
 * Where the agreement of an association stands. `maker`: the issue lies in its own folder, which nobody else can write.
 * `stale`: it agreed to another draft.
 */
export type AgreementState = 'maker' | 'agreed' | 'stale' | 'objected' | 'outstanding';

/** An association that has a say in an issue, why, and what it has said so far. */
export interface Consent {
  association: string;
  why: readonly Party['why'][];
  state: AgreementState;
  /** The last that it said; null where nothing is on record. */
  agreement: Entry<'agreements'> | null;
}

/**
 * Twelve hexadecimal digits that tell one draft of an issue from another: they change with whatever readers will be
 * given to read of it, be it in the issue's own file or in an article. Of what is frozen, the text that came out
 * counts: an agreement is not undone by a later correction.
 */
export function draftDigest(issue: Entry<'issues'>, library: IssueLibrary): string {
  const frozen = frozenById(library.frozen);
  const parts = [issue.id, ...articlesOf(issue.data)].map((id) => {
    const entry = id === issue.id ? issue : library.get(id);
    const first = frozen.get(id)?.[0];
    if (first && issue.data.state === 'published') return `${id} ${first.digest}`;
    return entry?.collection === 'articles' || entry?.collection === 'issues' ? `${id} ${digestOf(entry, library.pictures)}` : id;
  });
  return sha256Hex(parts.join('\n')).slice(0, 12);
}

/** Where each association stands that has a say in an issue, in the order in which `partiesToIssue` names them. */
export function consentsTo(issue: Entry<'issues'>, library: IssueLibrary): Consent[] {
  const reference = issue.id.slice('issues/'.length);
  const present = draftDigest(issue, library);
  const said = library.inCollection('agreements').filter(({ data }) => data.issue === reference);
  const byAssociation = Map.groupBy(partiesToIssue(issue, library.get), ({ association }) => association);
  return [...byAssociation].map(([association, parties]) => {
    const agreement = lastOf(said.filter((one) => one.association === association));
    const why = [...new Map(parties.map((party) => [party.why.en, party.why])).values()];
    return { association, why, agreement, state: stateOf(agreement, association === issue.association, present) };
  });
}

/** Whether nothing more is needed of an association. */
export function isSettled({ state }: Consent): boolean {
  return state === 'maker' || state === 'agreed';
}

function stateOf(agreement: Entry<'agreements'> | null, isMaker: boolean, present: string): AgreementState {
  if (agreement?.data.decision === 'objected') return 'objected';
  if (isMaker) return 'maker';
  if (!agreement) return 'outstanding';
  return agreement.data.digest === present ? 'agreed' : 'stale';
}

/** Of several, the one of the latest date; of one day, the last by name. */
function lastOf(said: readonly Entry<'agreements'>[]): Entry<'agreements'> | null {
  const order = ({ data, id }: Entry<'agreements'>) => `${data.date}\n${id}`;
  return said.reduce<Entry<'agreements'> | null>((last, one) => (last === null || order(one) > order(last) ? one : last), null);
}
