import type { PartialDate } from '../../domain/date.ts';
import { type Dated, newsOn } from '../../domain/network/changes.ts';
import type { SiteEntry } from '../site-library.ts';

/** The date by which readers know an entry: of the document, of the meeting, of the article. Null where none is known. */
export function dateOf(entry: SiteEntry): PartialDate | null {
  switch (entry.collection) {
    case 'bulletins':
      return entry.data.issued ?? entry.data.adopted ?? entry.data.effective ?? null;
    case 'case-studies':
      return entry.data.start ?? entry.data.end ?? null;
    case 'activities':
      return entry.data.start;
    case 'reports':
    case 'issues':
    case 'sources':
    case 'conflicts':
    case 'agreements':
      return entry.data.date ?? null;
    case 'services':
    case 'recognitions':
      return entry.data.since ?? null;
    case 'link-observations':
      return entry.data.date;
    case 'articles':
      return entry.data.published;
    case 'article-versions':
      return entry.data.replaced;
    default:
      return null;
  }
}

/** Newest first; what has no date comes last; then by id, so that the order never depends on chance. */
export function byDate(a: SiteEntry, b: SiteEntry): number {
  const [first, second] = [dateOf(a) ?? '', dateOf(b) ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** The day on which an entry came to the site or last changed. */
export function changedOn(entry: SiteEntry): PartialDate {
  const { published, updated } = entry.data as { published?: string; updated?: string };
  return updated ?? published ?? '';
}

/** The day on which an entry was last news, by which feeds order it: minor changes bring nothing up again. */
export function newsDateOf(entry: SiteEntry): PartialDate {
  return newsOn(entry.data as Dated);
}
