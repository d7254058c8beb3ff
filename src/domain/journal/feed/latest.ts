import type { FeedItem } from './feed.ts';

/** How much a feed carries. */
export interface FeedLimits {
  /** Items, the latest news first. */
  items: number;
  /** UTF-8 bytes of their texts as JSON writes them. */
  textBytes: number;
}

/**
 * The feed of everything: half a year of a busy site. Partners read at most 512 KiB of a JSON feed (`newsLimits`), so
 * the texts get half of it; titles, summaries and addresses of 50 items take less than the other half.
 */
export const wholeFeedLimits: FeedLimits = { items: 50, textBytes: 256 * 1024 };

/**
 * The feed of one scope: there are hundreds of them in two scripts and three formats, and a reader that is told of news
 * once a day misses none of 20. Their texts are bounded so that all feeds together stay smaller than the pages.
 */
export const scopeFeedLimits: FeedLimits = { items: 20, textBytes: 48 * 1024 };

/** An item with the length of its text in UTF-8 bytes as JSON writes it. */
export interface MeasuredItem {
  item: FeedItem;
  textBytes: number;
}

/** The length of a text in UTF-8 bytes as JSON writes it. */
export function jsonBytes(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length;
}

/**
 * The latest items of a feed, in the order of `items`. Each has its whole text where that still fits, else its summary
 * alone: nothing that is news is left out because others are long.
 */
export function withinLimits(items: readonly MeasuredItem[], limits: FeedLimits): FeedItem[] {
  let left = limits.textBytes;
  return items.slice(0, limits.items).map(({ item, textBytes }) => {
    if (textBytes > left) return { ...item, html: '' };
    left -= textBytes;
    return item;
  });
}
