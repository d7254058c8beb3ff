import { mailTime } from '../../domain/network/days.ts';
import { type FeedOutline, printOpml } from '../../domain/network/opml.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import type { DataFile } from './data-file.ts';

/** The feeds of this site and of the associations' sites, for readers of feeds. Examples have none that can be read. */
export function feedsOpml(library: SiteLibrary, { strings }: Words): DataFile[] {
  const { feedsTitle, ownFeeds, associationFeeds } = strings.work.links;
  const { network } = library;
  return [
    {
      path: 'feeds.opml',
      type: 'text/x-opml',
      title: feedsTitle,
      text: (site) => {
        const at = (address: string) => new URL(library.href(address), site).href;
        const own = { title: network.shortTitle, xmlUrl: at('/feed.xml'), htmlUrl: at('/') };
        return printOpml({
          title: `${network.shortTitle} · ${feedsTitle}`,
          created: mailTime(network.asOf),
          groups: [
            { title: ownFeeds, feeds: [own] },
            {
              title: associationFeeds,
              feeds: library.in('associations').flatMap((entry) => feedOf(entry, new URL(entry.href, site).href)),
            },
          ],
        });
      },
    },
  ];
}

function feedOf({ title, data, example }: SiteEntry<'associations'>, page: string): FeedOutline[] {
  if (data.feed === undefined || example) return [];
  return [{ title: data.shortTitle ?? title, xmlUrl: data.feed, htmlUrl: data.website ?? page }];
}
