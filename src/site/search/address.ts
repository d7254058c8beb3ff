import { type FilterKey, filterKeys } from '../../domain/search/document.ts';
import type { SearchQuestion } from './protocol.ts';

/** What is asked at an address of the search page, whichever of its results are shown. */
export type Asked = Pick<SearchQuestion, 'query' | 'chosen' | 'sort'>;

/** What a reader changes of a question: another query, another order, the value of one filter, or no filter at all. */
export type ChangeKey = FilterKey | 'q' | 'sort' | 'all';

/** What is asked by the parameters of an address; what the site does not know is left out. */
export function askedBy(parameters: URLSearchParams): Asked {
  const chosen = filterKeys.flatMap((key) => {
    const value = parameters.get(key);
    return value ? [[key, value] as const] : [];
  });
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: Object.fromEntries(chosen),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The parameters of an address at which this is asked, empty or with `?`: always the same for the same question. */
export function addressOf({ query, chosen, sort }: Asked): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const key of filterKeys) if (chosen[key]) parameters.set(key, chosen[key]);
  if (sort === 'date') parameters.set('sort', sort);
  const text = String(parameters);
  return text && `?${text}`;
}

/** The question with one thing changed. The value of a filter that is chosen already is taken away again. */
export function changed(asked: Asked, key: ChangeKey, value: string): Asked {
  if (key === 'all') return { ...asked, chosen: {} };
  const parameters = new URLSearchParams(addressOf(asked));
  if (asked.chosen[key as FilterKey] === value) parameters.delete(key);
  else parameters.set(key, value);
  return askedBy(parameters);
}
