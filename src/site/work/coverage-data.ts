import { referenceOf } from '../../domain/address.ts';
import { latestBy } from '../../domain/date.ts';
import { meetingsOf } from '../../domain/network/conference-record.ts';
import { type Coverage, coverage } from '../../domain/network/coverage.ts';
import { standingOf } from '../../domain/network/members.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** Divisions by their code, then by their id, so that the order never ranks them by anything else. */
export function divisionsOf(library: SiteLibrary): SiteEntry<'regions'>[] {
  const key = ({ data, id }: SiteEntry<'regions'>) => `${data.code} ${id}`;
  return [...library.in('regions')].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What is on record for each provincial-level division, by its code. */
export function coverageOf(library: SiteLibrary): Coverage[] {
  return coverage({
    divisions: divisionsOf(library).map((entry) => ({ id: referenceOf(entry.id), within: entry.data.within })),
    associations: associationsOf(library).map((entry) => ({ ...entry.data, id: referenceOf(entry.id) })),
    meetings: jointConferences(library).map(({ id, data }) => ({
      id,
      start: data.start,
      regions: (data.attendance ?? []).flatMap(({ region }) => region ?? []),
      associations: (data.attendance ?? []).flatMap(({ association }) => association ?? []),
    })),
    asOf: library.network.asOf,
  });
}

/** The associations whose entries were not taken back. */
export function associationsOf(library: SiteLibrary): SiteEntry<'associations'>[] {
  return library.in('associations').filter(({ data }) => data.withdrawn === undefined);
}

/** SME associations, or federations, or what is neither: the real ones, or the examples. */
export function standing(library: SiteLibrary, wanted: ReturnType<typeof standingOf>, examples = false): SiteEntry<'associations'>[] {
  return associationsOf(library).filter(({ data, example }) => standingOf(data.kind) === wanted && example === examples);
}

/** The meetings of the joint conference of the real associations, by their day. */
export function jointConferences(library: SiteLibrary): SiteEntry<'activities'>[] {
  return meetingsOf(library.in('activities'), false);
}

/** The last day at which what was seen of an association names it in an event; null where no event has a date. */
export function lastSeen({ data }: SiteEntry<'associations'>, library: SiteLibrary): string | null {
  return latestBy([data.founded, ...(data.events ?? []).map(({ date }) => date)], library.network.asOf);
}
