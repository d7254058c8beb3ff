import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { changedOn } from './dates.ts';

/**
 * How to cite a page of this site, after GB/T 7714 (electronic resource online): author. Title[EB/OL]. (date of
 * change)[date of access]. Address. The date of access is the day for which the site is published. Null for terms of the
 * network's vocabularies, which nobody publishes.
 */
export function citationOf(entry: SiteEntry, library: SiteLibrary, site: URL): string | null {
  if (!('published' in entry.data)) return null;
  const authors = authorsOf(entry, library);
  const address = new URL(entry.href, site).href;
  return `${authors}. ${entry.title}[EB/OL]. (${changedOn(entry)})[${library.network.asOf}]. ${address}.`;
}

function authorsOf(entry: SiteEntry, library: SiteLibrary): string {
  const { contributors } = entry.data as { contributors?: { person?: string; association?: string; name?: string; role: string }[] };
  const names = (contributors ?? [])
    .filter(({ role }) => role === 'author')
    .map(({ person, association, name }) => name ?? library.get(person ? `people/${person}` : `associations/${association}`)?.title ?? '');
  if (names.length > 0) return names.length > 3 ? `${names.slice(0, 3).join('，')}，等` : names.join('，');
  const owner = entry.collection === 'associations' ? undefined : library.get(`associations/${entry.association}`);
  return owner?.title ?? library.get(`associations/${library.network.editorialOffice}`)?.title ?? library.network.shortTitle;
}
