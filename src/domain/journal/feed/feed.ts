import type { Day } from '../../network/days.ts';

/** The three formats of every feed, with the file name and media type of each. */
export const feedFormats = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'feed.atom', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** Who made a text; `url` is the maker's page on this site, absolute. */
export interface FeedAuthor {
  name: string;
  url?: string | undefined;
}

/** One entry as feeds tell of it, in the script of one edition. */
export interface FeedItem {
  /** The page's address, absolute: where it leads and by which readers know it again. */
  url: string;
  /** What readers must know first stands before the title: 【示例】, 【已撤回】, 【更正】 … */
  title: string;
  summary: string;
  /** The whole text as HTML in the narrow form of `feed-html.ts`; of an entry that was taken back, only the notice. */
  html: string;
  authors: readonly FeedAuthor[];
  categories: readonly string[];
  published: Day;
  /** The day on which it was last news; a minor change does not count. */
  updated: Day;
}

/** A feed before it is written in one of the formats. Addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  /** BCP 47 tag of the edition. */
  language: string;
  /** The page whose news it brings. */
  home: string;
  /** Its own address in each format. */
  self: Record<FeedFormat, string>;
  /** The same page in the other editions. */
  editions: readonly { language: string; home: string }[];
  /** Who publishes the site; the author of what names none. */
  publisher: FeedAuthor;
  /** The day of its latest news, or the day for which the site is published where it has none. */
  updated: Day;
  /** The latest news first. An item without `html` has its summary only. */
  items: readonly FeedItem[];
}

/** The first second of a day, as Atom and JSON Feed write times (RFC 3339). Days have no time of their own. */
export function timeOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
