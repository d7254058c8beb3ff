import { type FeedScope, feedCollections, scopesOf } from '../../domain/journal/feed/scopes.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { dateOf, newsDateOf } from '../views/dates.ts';

/** One feed's scope with its entries, the latest news first. */
export interface ScopeEntries {
  scope: FeedScope;
  /** The association, column, topic or region that it is about; null for all and for a kind. */
  target: SiteEntry | null;
  entries: readonly SiteEntry[];
}

const known = new WeakMap<SiteLibrary, ReadonlyMap<FeedScope, ScopeEntries>>();

/**
 * The feeds of an edition: of all, and of each scope that has an entry. Examples are in no feed with others: they have
 * those of their own associations and columns only.
 */
export function feedScopes(library: SiteLibrary): ReadonlyMap<FeedScope, ScopeEntries> {
  const found = known.get(library) ?? findScopes(library);
  known.set(library, found);
  return found;
}

function findScopes(library: SiteLibrary): Map<FeedScope, ScopeEntries> {
  const scopes = new Map<FeedScope, ScopeEntries & { entries: SiteEntry[] }>([['', { scope: '', target: null, entries: [] }]]);
  for (const entry of newsOf(library)) {
    for (const scope of scopesOf(entry)) {
      const target = scope.includes('/') ? library.get(scope) : null;
      if (target === undefined || entry.example !== (target?.example ?? false)) continue;
      const listed = scopes.get(scope);
      if (listed) listed.entries.push(entry);
      else scopes.set(scope, { scope, target, entries: [entry] });
    }
  }
  return scopes;
}

/** Every entry that is news, the latest first: by the day on which it was news, then by its own date, then by id. */
function newsOf(library: SiteLibrary): SiteEntry[] {
  const entries = feedCollections.flatMap((collection) => library.in(collection) as readonly SiteEntry[]);
  return entries
    .filter((entry) => entry.collection !== 'issues' || entry.data.state === 'published')
    .map((entry) => ({ entry, order: `${newsDateOf(entry)} ${dateOf(entry) ?? ''}` }))
    .sort((a, b) => (a.order === b.order ? (a.entry.id < b.entry.id ? -1 : 1) : a.order < b.order ? 1 : -1))
    .map(({ entry }) => entry);
}
