import { type LinkLedger, type LinkObservation, linkLedger, usualLinkMonths } from '../../domain/network/link-ledger.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** A look at a website, with the entry that tells of it. */
export interface Look extends LinkObservation {
  entry: SiteEntry<'link-observations'>;
}

/** Websites that can be compared, and what is known of the links between them. */
export interface LinkSites {
  associations: readonly SiteEntry<'associations'>[];
  ledger: LinkLedger<Look>;
}

/** Months for which an observation holds in this network. */
export function linkMonths({ network }: Pick<SiteLibrary, 'network'>): number {
  return network.linkMonths ?? usualLinkMonths;
}

/**
 * The associations whose website is on record or was looked at, in the order of their ids, with their ledger. Examples
 * are among themselves: what is said of them counts nowhere else.
 */
export function linkSites(library: SiteLibrary, examples: boolean): LinkSites {
  const isAlike = ({ example }: SiteEntry) => example === examples;
  const looks = library
    .in('link-observations')
    .filter(isAlike)
    .map((entry): Look => {
      const { from, to, date, page, result } = entry.data;
      return { id: entry.id, from, to, date, page, result, entry };
    });
  const looked = new Set(looks.flatMap(({ from, to }) => [from, to]));
  const hasSite = (entry: SiteEntry<'associations'>) => isAlike(entry) && entry.data.website !== undefined;
  return {
    associations: library.in('associations').filter((entry) => hasSite(entry) || looked.has(folderOf(entry))),
    ledger: linkLedger(looks, library.network.asOf, linkMonths(library)),
  };
}

/** The id of an association as others refer to it. */
export function folderOf({ id }: Pick<SiteEntry, 'id'>): string {
  return id.slice('associations/'.length);
}
