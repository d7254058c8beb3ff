import { yearOf } from '../../domain/date.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { byDate, dateOf } from './dates.ts';

/** All titles of one kind, by year. */
export interface TitleGroup {
  heading: string;
  id: string;
  years: { year: string; entries: SiteEntry[] }[];
}

/** Every title of the site for a reader who uses the browser's own find. */
export function titleGroups(library: SiteLibrary, words: Words): TitleGroup[] {
  const kinds = [
    'bulletins',
    'case-studies',
    'reports',
    'articles',
    'activities',
    'services',
    'columns',
    'associations',
    'people',
    'regions',
    'topics',
  ] as const;
  return kinds.map((collection) => {
    const years = new Map<string, SiteEntry[]>();
    for (const entry of [...(library.in(collection) as readonly SiteEntry[])].sort(byDate)) {
      const date = dateOf(entry);
      const year = date ? yearOf(date) : '';
      years.set(year, [...(years.get(year) ?? []), entry]);
    }
    return {
      heading: words.labels.collections[collection],
      id: collection,
      years: [...years].map(([year, entries]) => ({ year, entries })),
    };
  });
}

/** Policies by document number, for who has a number in hand. */
export function byDocumentNumber(library: SiteLibrary): { number: string; entry: SiteEntry }[] {
  return library
    .in('bulletins')
    .flatMap((entry) => (entry.data.documentNumbers ?? []).map((number) => ({ number, entry: entry as SiteEntry })))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}
