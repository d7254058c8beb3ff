import { phrasesOf } from '../../domain/text/search-tokens.ts';
import type { Index } from './load.ts';
import type { FilterCounts, SearchResponse, SearchResult } from './pagefind.ts';

export interface Found {
  results: SearchResult[];
  filters: FilterCounts;
}

/** Everything in which all phrases of a query stand, the earliest first: the title stands first on every page. */
export async function find(index: Index, query: string, filters: Record<string, string>): Promise<Found> {
  const phrases = phrasesOf(query);
  if (phrases.length === 0) return { results: [], filters: {} };
  const responses = await index.complete(Promise.all(phrases.map((phrase) => index.pagefind.search(phrase, { filters }))));
  const [first, ...others] = responses.sort((a, b) => a.results.length - b.results.length);
  if (!first) return { results: [], filters: {} };
  const results = first.results.filter(({ id }) => others.every((response) => response.results.some((result) => result.id === id)));
  const places = placesIn(responses);
  const place = ({ id }: SearchResult) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return { results: results.sort((a, b) => place(a) - place(b)), filters: results.length === 0 ? {} : first.filters };
}

/** For each page the first place of the phrase that comes last: low where all phrases stand early. */
function placesIn(responses: readonly SearchResponse[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { results } of responses) {
    for (const { id, words } of results) {
      const first = words.reduce((least, word) => Math.min(least, word), Number.MAX_SAFE_INTEGER);
      places.set(id, Math.max(places.get(id) ?? 0, first));
    }
  }
  return places;
}
