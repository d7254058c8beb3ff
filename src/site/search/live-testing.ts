import type { LiveSite } from './live.ts';
import type { FacetCounts, ResultView, SearchAnswer, SearchQuestion, SearchService } from './protocol.ts';
import { SearchFailure } from './protocol.ts';

export const view = (href: string, more: Partial<ResultView> = {}): ResultView => ({
  href,
  title: [{ text: href, mark: false }],
  kind: 'reports',
  example: false,
  excerpt: [],
  ...more,
});
export const question = (more: Partial<SearchQuestion> = {}): SearchQuestion => ({
  query: '企业',
  chosen: {},
  sort: 'relevance',
  from: 0,
  count: 10,
  ...more,
});

export interface Fake extends SearchService {
  asked: SearchQuestion[];
}

export function serviceOf(results: readonly ResultView[], more: Partial<SearchAnswer> = {}, counts: FacetCounts = {}): Fake {
  const asked: SearchQuestion[] = [];
  return {
    asked,
    search: async (given) => {
      asked.push(given);
      const found = { total: results.length, similar: false, instead: [], ...more };
      return { ...found, results: results.slice(given.from, given.from + given.count) };
    },
    facets: async () => counts,
    suggest: async () => [],
  };
}
export const never: SearchService = {
  search: () => new Promise(() => undefined),
  facets: () => new Promise(() => undefined),
  suggest: async () => [],
};
export const dead: SearchService = {
  search: () => Promise.reject(new SearchFailure('dead')),
  facets: () => Promise.reject(new SearchFailure('dead')),
  suggest: async () => [],
};

export const site = (id: string, service: SearchService): LiveSite => ({ id, url: `https://${id}.test/`, service });
export const own = (count: number) => serviceOf(Array.from({ length: count }, (_, rank) => view(`/own/${rank}/`)));
export const other = (id: string, count: number) =>
  serviceOf(Array.from({ length: count }, (_, rank) => view(`https://${id}.test/${rank}/`)));
export const hrefs = ({ results }: SearchAnswer) => results.map(({ href }) => href);
