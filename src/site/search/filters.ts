import { yearOf } from '../../domain/date.ts';
import type { LinkKind } from '../../domain/links/vocabulary.ts';
import type { SearchDocument } from '../../domain/search/document.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { dateOf } from '../views/dates.ts';

/** Links to those who did something; who only came to it is among those whom it concerns, not at whose level it was. */
const acted: readonly LinkKind[] = ['held-by', 'co-held-by', 'acted-in-by', 'offered-by', 'by', 'edited-by'];
const concerned: readonly LinkKind[] = [...acted, 'co-edited-by', 'attended-by', 'has-office-in', 'recognises-from', 'recognises-to'];

/** What narrows a search down to an entry: ids that are the same in every edition. Empty lists are left out. */
export function filtersOf(entry: SiteEntry, library: SiteLibrary): SearchDocument['filters'] {
  const { regions, topics, workItems } = entry.data as { regions?: string[]; topics?: string[]; workItems?: string[] };
  const date = dateOf(entry);
  const filters: SearchDocument['filters'] = {
    kind: [entry.collection],
    level: levelsOf(entry, library),
    region: regions ?? [],
    topic: topics ?? [],
    'work-item': workItems ?? [],
    year: date ? [yearOf(date)] : [],
    association: associationsOf(entry, concerned),
    status: entry.collection === 'bulletins' ? [entry.data.status] : [],
  };
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}

/** The associations that published an entry or had to do with what it is about, by the names of their folders. */
function associationsOf(entry: SiteEntry, kinds: readonly LinkKind[]): string[] {
  const linked = entry.outgoing
    .filter(({ kind, to }) => kinds.includes(kind) && to.startsWith('associations/'))
    .map(({ to }) => to.slice('associations/'.length));
  return [...new Set([...(entry.association ? [entry.association] : []), ...linked])];
}

/** The levels at which something was done: of an association itself, of a document, of those who acted. */
function levelsOf(entry: SiteEntry, library: SiteLibrary): string[] {
  if (entry.collection === 'associations') return [entry.data.level];
  if (entry.collection === 'bulletins' && entry.data.kind !== 'local-document') return ['national'];
  const levels = associationsOf(entry, acted).flatMap((name) => {
    const profile = library.get(`associations/${name}`) as SiteEntry<'associations'> | undefined;
    return profile && profile.data.kind !== 'editorial-office' ? [profile.data.level] : [];
  });
  return [...new Set(levels)];
}
