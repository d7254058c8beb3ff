import { collections } from '../../domain/collections.ts';
import { ownOrigin } from '../../domain/search/document.ts';
import type { BoxTexts, SearchTexts } from '../search/texts.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** The words that the search box's script needs. */
export function boxTexts(words: Words): BoxTexts {
  const { suggestionList, suggestions } = words.strings.search;
  return { kinds: kindNames(words), label: suggestionList, suggestions };
}

/** The words that the search page's script needs: its own, and the names of the filters' values. */
export function searchTexts(library: SiteLibrary, words: Words): SearchTexts {
  const { search, facets, example } = words.strings;
  const { workItem, ...others } = facets;
  return {
    search,
    example,
    titles: library.href('/titles/'),
    filters: { ...others, kind: search.kind, 'work-item': workItem, origin: search.origin },
    names: {
      kind: kindNames(words),
      level: words.labels.level,
      region: namesIn(library, 'regions'),
      topic: namesIn(library, 'topics'),
      'work-item': namesIn(library, 'work-items'),
      association: namesIn(library, 'associations'),
      status: words.labels.status,
      origin: originNames(library),
    },
  };
}

/** What the sites are called whose pages are found. */
function originNames({ network }: SiteLibrary): Record<string, string> {
  const partners = (network.partners ?? []).map(({ id, title }) => [id, title] as const);
  return Object.fromEntries([[ownOrigin, network.shortTitle], ...partners]);
}

/** About how many documents the index holds. */
export function documentCount(library: SiteLibrary): number {
  return collections.reduce((sum, collection) => sum + library.in(collection).length, 0);
}

function kindNames({ strings, labels }: Words): Record<string, string> {
  return { ...labels.collections, ...strings.search.kinds };
}

/** What the entries of a vocabulary are called, by the last part of their id. */
function namesIn(library: SiteLibrary, collection: 'regions' | 'topics' | 'work-items' | 'associations'): Record<string, string> {
  return Object.fromEntries(
    library.in(collection).map(({ id, data }) => {
      const { title, shortTitle } = data as { title: string; shortTitle?: string };
      return [id.slice(id.indexOf('/') + 1), shortTitle ?? title];
    }),
  );
}
