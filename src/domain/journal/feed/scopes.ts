import type { Address, EntryId } from '../../address.ts';
import { type Collection, documentCollections } from '../../collections.ts';
import type { Link } from '../../links/graph.ts';
import type { LinkKind } from '../../links/vocabulary.ts';

/** What a feed is about: all (`''`), a kind (`bulletins`), or an association, column, topic or region (`topics/finance`). */
export type FeedScope = '' | Collection | EntryId;

/** Kinds of entries that are news to readers: documents, and the issues of the journal. All else is what they refer to. */
export const feedCollections = [...documentCollections, 'issues'] as const satisfies readonly Collection[];

export type FeedCollection = (typeof feedCollections)[number];

/**
 * Links by which an entry belongs to the feed of what it links to. An association's feed has what it publishes and what
 * it is named as a maker of, since most associations have not yet written themselves; not what only speaks of it.
 */
const scopeLinks: ReadonlySet<LinkKind> = new Set([
  'has-topic',
  'in-region',
  'in-column',
  'published-by',
  'by',
  'held-by',
  'co-held-by',
  'attended-by',
  'acted-in-by',
  'offered-by',
]);

const scopeCollections: readonly string[] = ['associations', 'columns', 'topics', 'regions'];

/** Every scope to which an entry belongs, each once: all, its kind, and those that it links to as a part of them. */
export function scopesOf({ collection, outgoing }: { collection: Collection; outgoing: readonly Link[] }): FeedScope[] {
  const targets = outgoing
    .filter(({ kind, to }) => scopeLinks.has(kind) && scopeCollections.includes(to.slice(0, to.indexOf('/'))))
    .map(({ to }) => to);
  return ['', collection, ...new Set(targets)];
}

/** The page of a scope, without the edition's prefix; its feeds stand below it. */
export function scopeAddress(scope: FeedScope): Address {
  return scope === '' ? '/' : `/${scope}/`;
}
