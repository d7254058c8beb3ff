import { earliestDay } from '../../domain/date.ts';
import { inEdition } from '../../domain/edition.ts';
import { printAtom } from '../../domain/journal/feed/atom.ts';
import type { Feed, FeedFormat } from '../../domain/journal/feed/feed.ts';
import { printJsonFeed } from '../../domain/journal/feed/json-feed.ts';
import { scopeFeedLimits, wholeFeedLimits, withinLimits } from '../../domain/journal/feed/latest.ts';
import { printRss } from '../../domain/journal/feed/rss.ts';
import { scopeAddress } from '../../domain/journal/feed/scopes.ts';
import { editions } from '../../i18n/editions.ts';
import type { Shelf } from '../files/entry-file.ts';
import { newsDateOf } from '../views/dates.ts';
import { feedItem } from './feed-items.ts';
import { feedName, feedPath } from './feed-links.ts';
import type { ScopeEntries } from './feed-scopes.ts';

const printers: Record<FeedFormat, (feed: Feed) => string> = { rss: printRss, atom: printAtom, json: printJsonFeed };

/** A feed in one of its formats. */
export function feedText(listed: ScopeEntries, format: FeedFormat, shelf: Shelf): string {
  return printers[format](feedOf(listed, shelf));
}

const known = new WeakMap<ScopeEntries, Feed>();

/** What is new in a scope, for every format alike. Addresses are absolute; dates are whole days. */
function feedOf(listed: ScopeEntries, shelf: Shelf): Feed {
  const feed = known.get(listed) ?? makeFeed(listed, shelf);
  known.set(listed, feed);
  return feed;
}

function makeFeed(listed: ScopeEntries, shelf: Shelf): Feed {
  const { library, words, site } = shelf;
  const { network, edition } = library;
  const { describedBefore, associationNote } = words.strings.journal.feeds;
  const { scope, target, entries } = listed;
  const limits = scope === '' ? wholeFeedLimits : scopeFeedLimits;
  const latest = entries.slice(0, limits.items);
  const name = feedName(listed, library, words);
  const absolute = (path: string) => new URL(path, site).href;
  const [newest] = latest;
  return {
    title: `${network.shortTitle} · ${name}`,
    description: `${describedBefore}${name}。${target?.collection === 'associations' ? associationNote : network.tagline}`,
    language: edition.tag,
    home: absolute(library.href(scopeAddress(scope))),
    self: {
      rss: absolute(feedPath(scope, 'rss', library)),
      atom: absolute(feedPath(scope, 'atom', library)),
      json: absolute(feedPath(scope, 'json', library)),
    },
    editions: otherEditions(listed, shelf),
    publisher: { name: network.shortTitle, url: absolute(library.href('/')) },
    updated: newest ? earliestDay(newsDateOf(newest)) : network.asOf,
    items: withinLimits(
      latest.map((entry) => feedItem(entry, shelf)),
      limits,
    ),
  };
}

function otherEditions({ scope }: ScopeEntries, { library, site }: Shelf): Feed['editions'] {
  const root = library.href('/').slice(0, -inEdition(library.edition, '/').length);
  return editions
    .filter(({ tag }) => tag !== library.edition.tag)
    .map((edition) => ({ language: edition.tag, home: new URL(root + inEdition(edition, scopeAddress(scope)), site).href }));
}
