import { scopeAddress } from '../../domain/journal/feed/scopes.ts';
import { mailTime } from '../../domain/network/days.ts';
import { type FeedOutline, printOpml, type SubscriptionList } from '../../domain/network/opml.ts';
import { feedGroups } from '../journal/feed-groups.ts';
import { feedName, feedPath } from '../journal/feed-links.ts';

import { feedScopes, type ScopeEntries } from '../journal/feed-scopes.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import type { DataFile } from './data-file.ts';

/**
 * Lists of feeds, for readers of feeds: one to be taken as a whole, of this site and the associations' sites, in which
 * nothing comes twice; and one of every feed of this site, to choose from. Examples are in neither.
 */
export function feedsOpml(library: SiteLibrary, words: Words): DataFile[] {
  const { feedsTitle, ownFeeds, associationFeeds } = words.strings.work.links;
  const { opmlTitle } = words.strings.journal.feeds;
  const own = (listed: ScopeEntries, site: URL): FeedOutline[] => (listed.target?.example ? [] : [ownFeed(listed, site, library, words)]);
  return [
    listFile('feeds.opml', feedsTitle, library, (site) => [
      { title: ownFeeds, feeds: [...feedScopes(library).values()].filter(({ scope }) => scope === '').flatMap((all) => own(all, site)) },
      { title: associationFeeds, feeds: library.in('associations').flatMap((entry) => feedOf(entry, new URL(entry.href, site).href)) },
    ]),
    listFile('feeds-by-scope.opml', opmlTitle, library, (site) =>
      feedGroups(library, words).map(({ title, listed }) => ({ title, feeds: listed.flatMap((each) => own(each, site)) })),
    ),
  ];
}

function listFile(path: string, title: string, { network }: SiteLibrary, groups: (site: URL) => SubscriptionList['groups']): DataFile {
  return {
    path,
    type: 'text/x-opml',
    title,
    text: (site) => printOpml({ title: `${network.shortTitle} · ${title}`, created: mailTime(network.asOf), groups: groups(site) }),
  };
}

/** Feeds are called as in their own titles. */
function ownFeed(listed: ScopeEntries, site: URL, library: SiteLibrary, words: Words): FeedOutline {
  const at = (path: string) => new URL(path, site).href;
  return {
    title: `${library.network.shortTitle} · ${feedName(listed, library, words)}`,
    xmlUrl: at(feedPath(listed.scope, 'rss', library)),
    htmlUrl: at(library.href(scopeAddress(listed.scope))),
  };
}

function feedOf({ title, data, example }: SiteEntry<'associations'>, page: string): FeedOutline[] {
  if (data.feed === undefined || example) return [];
  return [{ title: data.shortTitle ?? title, xmlUrl: data.feed, htmlUrl: data.website ?? page }];
}
