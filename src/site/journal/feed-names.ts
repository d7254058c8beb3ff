import { referenceOf } from '../../domain/address.ts';
import type { FeedAuthor } from '../../domain/journal/feed/feed.ts';
import { gravest, isTakenBack } from '../../domain/journal/updates.ts';
import type { Shelf } from '../files/entry-file.ts';
import type { SiteEntry } from '../site-library.ts';
import { recordOf } from './record-of.ts';

/** Who made an entry: its authors as citations name them, or whoever else is credited where it has none. */
export function authorsOf(entry: SiteEntry, { library, site }: Shelf): FeedAuthor[] {
  const names = recordOf(entry, library, site)?.names ?? [];
  const authors = names.filter(({ role }) => role === 'author');
  return (authors.length > 0 ? authors : names).map(({ name, url }) => ({ name, url }));
}

/** Its kind, topics, regions and keywords, each once. */
export function categoriesOf(entry: SiteEntry, { library, words }: Shelf): string[] {
  const { topics = [], regions = [], keywords = [] } = entry.data as { topics?: string[]; regions?: string[]; keywords?: string[] };
  const targets = [...topics.map((id) => `topics/${id}`), ...regions.map((id) => `regions/${id}`)];
  const titles = targets.map((id) => library.get(id)?.title ?? referenceOf(id));
  return [...new Set([words.labels.collections[entry.collection], ...titles, ...keywords])];
}

/**
 * What stands before the title: that it is an example, where the title does not say so; the gravest thing that happened to
 * it since it came out; that it was taken back, or holds no more.
 */
export function marksOf(entry: SiteEntry, { library, words: { strings, labels }, site }: Shelf): string[] {
  const { withdrawn } = entry.data as { withdrawn?: unknown };
  const lapsed = entry.collection === 'bulletins' && ['amended', 'repealed', 'expired'].includes(entry.data.status);
  const told = gravest(recordOf(entry, library, site)?.updates ?? []);
  return [
    ...(entry.example && !entry.title.includes(strings.example) ? [strings.example] : []),
    ...(withdrawn ? [strings.journal.feeds.withdrawn] : []),
    ...(told ? [labels.updateType[told.type]] : []),
    ...(lapsed ? [labels.status[entry.data.status]] : []),
  ];
}

/** The summary of an entry, or why it was taken back. */
export function summaryOf(entry: SiteEntry, { library, site }: Shelf): string {
  const { summary = '', withdrawn } = entry.data as { summary?: string; withdrawn?: { reason: string } };
  const ending = recordOf(entry, library, site)?.updates.findLast((update) => isTakenBack([update]));
  return withdrawn?.reason ?? ending?.note ?? summary;
}
