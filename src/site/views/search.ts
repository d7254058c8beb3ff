import type { SearchTexts } from '../search/view.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** The words that the search page's script needs: its own, and the names of the filters' values. */
export function searchTexts(library: SiteLibrary, words: Words): SearchTexts {
  const { search, facets, example } = words.strings;
  const named = (collection: 'topics' | 'regions') =>
    Object.fromEntries(
      library.in(collection).map(({ id, data }) => [id.slice(id.indexOf('/') + 1), 'shortTitle' in data ? data.shortTitle : data.title]),
    );
  const { loading, none, noneBrowse, found, failed, retry, more, any } = search;
  return {
    ...{ loading, none, noneBrowse, found, failed, retry, more, any, example },
    titles: library.href('/titles/'),
    facets,
    names: { kind: words.labels.collections, level: words.labels.level, topic: named('topics'), region: named('regions') },
  };
}
