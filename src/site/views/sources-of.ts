import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** One line of an entry's list of sources. */
export interface ListedSource {
  /** The number by which the text refers to it. */
  number: number;
  title: string;
  href: string | undefined;
  publisher: string | undefined;
  date: string | undefined;
  page: string | undefined;
  covers: string | undefined;
}

/** The sources of an entry in the order in which it names them; null where the page has no such list. */
export function sourcesOf(entry: SiteEntry, library: SiteLibrary): ListedSource[] | null {
  const { sources = [] } = entry.data as { sources?: { id: string; page?: string; covers?: string }[] };
  if (sources.length === 0 && !entry.example) return null;
  return sources.map(({ id, page, covers }, index) => {
    const source = library.get(`sources/${id}`) as SiteEntry<'sources'> | undefined;
    return {
      number: index + 1,
      title: source?.title ?? id,
      href: source?.href,
      publisher: source?.data.publisher,
      date: source?.data.date,
      page,
      covers,
    };
  });
}
