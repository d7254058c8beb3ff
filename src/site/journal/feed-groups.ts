import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { feedScopes, type ScopeEntries } from './feed-scopes.ts';

/** Feeds of one sort, in the order of their ids. */
export interface FeedGroup {
  id: 'all' | GroupId;
  title: string;
  listed: readonly ScopeEntries[];
}

type GroupId = keyof Words['strings']['journal']['feeds']['groups'];

/** Every feed of an edition by what it is about; groups without a feed are left out. */
export function feedGroups(library: SiteLibrary, words: Words): FeedGroup[] {
  const { all, groups } = words.strings.journal.feeds;
  const listed = Map.groupBy(feedScopes(library).values(), groupOf);
  const titles: [FeedGroup['id'], string][] = [['all', all], ...(Object.entries(groups) as [GroupId, string][])];
  return titles.flatMap(([id, title]) => {
    const found = listed.get(id);
    return found ? [{ id, title, listed: found.sort((a, b) => (a.scope < b.scope ? -1 : 1)) }] : [];
  });
}

function groupOf({ scope, target }: ScopeEntries): FeedGroup['id'] {
  if (scope === '') return 'all';
  return (target?.collection ?? 'collections') as GroupId;
}
