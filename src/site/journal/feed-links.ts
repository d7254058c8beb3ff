import type { Address } from '../../domain/address.ts';
import { type FeedFormat, feedFormats } from '../../domain/journal/feed/feed.ts';
import { type FeedScope, scopeAddress } from '../../domain/journal/feed/scopes.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { feedScopes, type ScopeEntries } from './feed-scopes.ts';

/** The order in which the formats are named: what most readers know first. */
export const formats = Object.keys(feedFormats) as readonly FeedFormat[];

/** The path of a scope's feed in an edition. */
export function feedPath(scope: FeedScope, format: FeedFormat, { href }: SiteLibrary): string {
  return href(scopeAddress(scope) + feedFormats[format].file);
}

/** What a feed is called: everything, a kind, or the title of what it is about, marked where that is an example. */
export function feedName({ scope, target }: Pick<ScopeEntries, 'scope' | 'target'>, { network }: SiteLibrary, words: Words): string {
  const { strings, labels } = words;
  const { markBefore, markAfter } = strings.journal.feeds;
  if (target)
    return `${target.example && !target.title.includes(strings.example) ? markBefore + strings.example + markAfter : ''}${target.title}`;
  return (labels.collections as Record<string, string>)[scope] ?? network.title;
}

/** A feed as the head of a page names it. */
export interface FeedLink {
  title: string;
  type: string;
  href: string;
}

/** The feeds of a page in every format: of what it is about or the kind that it belongs to, then of everything. */
export function feedLinksAt(address: Address, library: SiteLibrary, words: Words): FeedLink[] {
  const scopes = feedScopes(library);
  const own = address.slice(1, -1);
  const [kind = ''] = own.split('/');
  const found = [own, kind, ''].flatMap((scope) => scopes.get(scope) ?? []);
  return [...new Set(found)].flatMap((listed) =>
    formats.map((format) => ({
      title: `${library.network.shortTitle} · ${feedName(listed, library, words)}（${words.strings.journal.feeds.formatNames[format]}）`,
      type: feedFormats[format].type,
      href: feedPath(listed.scope, format, library),
    })),
  );
}
