import type { RecordName } from '../../domain/journal/record.ts';
import type { Role } from '../../domain/journal/roles.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** A credit as it stands in an entry: one of person, association and name is there. */
export interface Credit {
  person?: string | undefined;
  association?: string | undefined;
  name?: string | undefined;
  role: Role;
  affiliation?: string | undefined;
}

/** Those who are credited, in the order of the credits. A name without a page is taken for a person's. */
export function namesOf(credits: readonly Credit[], library: SiteLibrary, site: URL): RecordName[] {
  return credits.map(({ person, association, name, role, affiliation }) => {
    const entry = person ? library.get(`people/${person}`) : association ? library.get(`associations/${association}`) : undefined;
    const known = entry ? nameOf(entry, role, site) : ({ kind: 'person', name: name ?? person ?? association ?? '', role } as const);
    return { ...known, affiliation };
  });
}

/**
 * Who wrote a page that names no author: the association in whose folder it stands; for its own page the one that
 * compiled it, if another one did; the editorial office for what belongs to no folder.
 */
export function ownerOf(entry: SiteEntry, library: SiteLibrary, site: URL): RecordName {
  const id = (entry.collection === 'associations' && entry.data.compiledBy) || entry.association;
  const owner = library.get(`associations/${id ?? library.network.editorialOffice}`);
  return owner ? nameOf(owner, 'author', site) : { kind: 'organisation', name: library.network.shortTitle, role: 'author' };
}

/** Who publishes the journal. */
export function publisherName({ network, get }: SiteLibrary): string {
  return get(`associations/${network.journal.publisher}`)?.title ?? network.shortTitle;
}

function nameOf(entry: SiteEntry, role: Role, site: URL): RecordName {
  return {
    kind: entry.collection === 'people' ? 'person' : 'organisation',
    name: entry.title,
    nameEn: (entry.data as { titleEn?: string }).titleEn,
    role,
    url: new URL(entry.href, site).href,
  };
}
