import { type Address, collectionOf, type EntryId } from '../../address.ts';
import { type Collection, documentCollections } from '../../collections.ts';
import type { Link } from '../../links/graph.ts';
import type { LinkKind } from '../../links/vocabulary.ts';

/** What a feed is about: all (`''`), a kind (`bulletins`), or an association, column, topic or region (`topics/finance`). */
export type FeedScope = '' | Collection | EntryId;

/** Kinds of entries that are news to readers: documents, and the issues of the journal. All else is what they refer to. */
export const feedCollections = [...documentCollections, 'issues'] as const satisfies readonly Collection[];

export type FeedCollection = (typeof feedCollections)[number];

/**
 * Links by which an entry belongs to the feed of what it links to, with the kind of that. An association's feed has what
 * it publishes and what it is named as a maker of, since most associations have not yet written themselves; not what
 * only speaks of it.
 */
const scopeLinks: Partial<Record<LinkKind, Collection>> = {
  'has-topic': 'topics',
  'in-region': 'regions',
  'in-column': 'columns',
  'published-by': 'associations',
  by: 'associations',
  'held-by': 'associations',
  'co-held-by': 'associations',
  'attended-by': 'associations',
  'acted-in-by': 'associations',
  'offered-by': 'associations',
};

/** Every scope to which an entry belongs, each once: all, its kind, and those that it links to as a part of them. */
export function scopesOf({ collection, outgoing }: { collection: Collection; outgoing: readonly Link[] }): FeedScope[] {
  const targets = outgoing.filter(({ kind, to }) => scopeLinks[kind] === collectionOf(to)).map(({ to }) => to);
  return ['', collection, ...new Set(targets)];
}

/** The page of a scope, without the edition's prefix; its feeds stand below it. */
export function scopeAddress(scope: FeedScope): Address {
  return scope === '' ? '/' : `/${scope}/`;
}
