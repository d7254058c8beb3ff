import { z } from 'zod';
import { isPartialDate } from '../date.ts';
import { isPathBelow, isShownText } from '../search/open-data.ts';

/**
 * The newest entries of a partner, taken from the JSON Feeds 1.1 of its two editions. What is read here is hostile
 * until these schemas have seen it: lengths and numbers are bounded, and no address leads out of the partner's site.
 */
export const newsLimits = {
  /** Bytes of a feed. */
  feedBytes: 512 * 1024,
  /** Entries of a feed that are looked at, and of a partner that are kept. */
  items: 200,
  kept: 30,
  titleLength: 300,
} as const;

/** Where an edition's feed stands below the site; `prefix` is the edition's. */
export function feedPath(prefix: string): string {
  return prefix === '' ? 'feed.json' : `${prefix}/feed.json`;
}

const title = z.string().min(1).max(newsLimits.titleLength).refine(isShownText);
const day = z.string().refine((text) => text.length === 10 && isPartialDate(text));
const path = z.string().min(1).refine(isPathBelow);
const time = z.string().max(40);

/** As much of a JSON Feed as is taken; a feed may say more, which is never looked at. */
export const newsFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  home_page_url: z.string().max(500),
  items: z
    .array(z.object({ url: z.string().max(1000), title, date_published: time, date_modified: time.optional() }))
    .max(newsLimits.items),
});

export type NewsFeed = z.infer<typeof newsFeed>;

/** One entry of a partner: where its page stands below the partner's site, in each script. */
export const newsEntry = z.strictObject({
  address: z.strictObject({ hans: path, hant: path }),
  title: z.strictObject({ hans: title, hant: title }),
  date: day,
});

export type NewsEntry = z.infer<typeof newsEntry>;

/** What is wrong with the feeds of a partner: the key in the feed of one edition. */
export interface FeedFault {
  prefix: string;
  path: string;
}

/**
 * Joins the feeds of a site's two editions into its newest entries, the newest first. Each entry must stand in both,
 * once, below the site, on a day that is not after `latest`; else all of it is refused.
 */
export function newsOf(feeds: { hans: NewsFeed; hant: NewsFeed }, site: string, prefix: string, latest: string): NewsEntry[] | FeedFault {
  if (feeds.hans.home_page_url !== site) return { prefix: '', path: 'home_page_url' };
  if (feeds.hant.home_page_url !== `${site}${prefix}/`) return { prefix, path: 'home_page_url' };
  const others = new Map(feeds.hant.items.map((item) => [item.url, item]));
  const entries = new Map<string, NewsEntry>();
  for (const [index, { url, title: hans, ...dates }] of feeds.hans.items.entries()) {
    const below = url.startsWith(site) ? url.slice(site.length) : '';
    const other = others.get(`${site}${prefix}/${below}`);
    const entry = newsEntry.safeParse({
      address: { hans: below, hant: `${prefix}/${below}` },
      title: { hans, hant: other?.title },
      // An entry that was changed is news of the day on which it was.
      date: /^(\d{4}-\d{2}-\d{2})T/.exec(dates.date_modified ?? dates.date_published)?.[1],
    });
    if (!entry.success || entry.data.date > latest || entries.has(below)) return { prefix: '', path: `items[${index + 1}]` };
    entries.set(below, entry.data);
  }
  return [...entries.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, newsLimits.kept);
}
