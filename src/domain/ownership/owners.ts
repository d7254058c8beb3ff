import type { Library } from '../library.ts';
import { isAccount } from './account.ts';

/** Who owns what at the base revision: nothing that a change says of itself is looked at. */
export interface Owners {
  /** The associations that have a profile, be it ever so faulty. */
  associations: ReadonlySet<string>;
  /** The accounts of each association; none where its profile is flawed. */
  accounts: ReadonlyMap<string, readonly string[]>;
  /** Associations whose profile is flawed, so that its accounts do not count. */
  unreadable: readonly string[];
  /** The association that keeps `network/`; null where `network.yaml` does not say so soundly. */
  editorialOffice: string | null;
}

/** Who makes a change: an association, or an account that stands for every association that lists it. */
export type Actor = { association: string } | { account: string };

/** Reads the owners from the library of the base revision. */
export function ownersOf(base: Pick<Library, 'ids' | 'inCollection' | 'network'>): Owners {
  const prefix = 'associations/';
  const associations = [...base.ids].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  const accounts = new Map(base.inCollection('associations').map(({ id, data }) => [id.slice(prefix.length), data.accounts ?? []]));
  const office = base.network?.editorialOffice ?? null;
  return {
    associations: new Set(associations.sort()),
    accounts,
    unreadable: associations.filter((association) => !accounts.has(association)),
    editorialOffice: office !== null && associations.includes(office) ? office : null,
  };
}

/** The associations for which an actor stands at the base revision, sorted; none for one that is not known there. */
export function associationsOf(actor: Actor, owners: Owners): string[] {
  if ('association' in actor) return owners.associations.has(actor.association) ? [actor.association] : [];
  return [...owners.accounts]
    .filter(([, accounts]) => accounts.some((listed) => isAccount(listed, actor.account)))
    .map(([association]) => association)
    .sort();
}
