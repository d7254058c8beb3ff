import { earliestDay } from '../../domain/date.ts';
import type { FeedItem } from '../../domain/journal/feed/feed.ts';
import { itemHtml } from '../../domain/journal/feed/item-html.ts';
import { jsonBytes, type MeasuredItem } from '../../domain/journal/feed/latest.ts';
import type { Shelf } from '../files/entry-file.ts';
import type { SiteEntry } from '../site-library.ts';
import { newsDateOf } from '../views/dates.ts';

import { authorsOf, categoriesOf, marksOf, summaryOf } from './feed-names.ts';
import { partsOf } from './feed-parts.ts';

const known = new WeakMap<SiteEntry, MeasuredItem>();

/** An entry as a feed has it; made once, since it stands in several feeds. */
export function feedItem(entry: SiteEntry, shelf: Shelf): MeasuredItem {
  const item = known.get(entry) ?? makeItem(entry, shelf);
  known.set(entry, item);
  return item;
}

function makeItem(entry: SiteEntry, shelf: Shelf): MeasuredItem {
  const { published } = entry.data as { published: string };
  const { markBefore, markAfter } = shelf.words.strings.journal.feeds;
  const marks = marksOf(entry, shelf).map((mark) => markBefore + mark + markAfter);
  const html = itemHtml(partsOf(entry, shelf));
  const item: FeedItem = {
    url: new URL(entry.href, shelf.site).href,
    title: marks.join('') + entry.title,
    summary: summaryOf(entry, shelf),
    html,
    authors: authorsOf(entry, shelf),
    categories: categoriesOf(entry, shelf),
    published: earliestDay(published),
    updated: earliestDay(newsDateOf(entry)),
  };
  return { item, textBytes: jsonBytes(html) };
}
