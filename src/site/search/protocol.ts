import type { FilterKey, Script } from '../../domain/search/document.ts';

/** What the search worker needs to know of the site; the page hands it over. */
export interface SearchPlace {
  /** The folder of the index: `/pagefind/`. */
  bundle: string;
  /** The path before the addresses of this edition's pages: `/` or `/network/zh-hant/`. */
  pages: string;
  script: Script;
  /** Where the index is another site's: the folder of this site's own index, in which the program is. */
  program?: string;
}

/** One chosen value of each filter. */
export type Chosen = Partial<Record<FilterKey, string>>;

export interface SearchQuestion {
  query: string;
  chosen: Chosen;
  sort: 'relevance' | 'date';
  /** The first result to open, and how many. */
  from: number;
  count: number;
}

/** A stretch of text; `mark` where it is what was searched for. */
export interface Run {
  text: string;
  mark: boolean;
}

export interface ResultView {
  href: string;
  title: Run[];
  kind: string;
  date?: string;
  example: boolean;
  /** The site from which it comes, where that is another. */
  origin?: string;
  /** The heading below which the excerpt stands; `href` leads there. */
  heading?: string;
  excerpt: Run[];
}

export interface SearchAnswer {
  /** How many documents there are, of which `results` are some. */
  total: number;
  results: ResultView[];
  /** No document has all that was asked for; these have most of it. */
  similar: boolean;
  /** Other questions that do find something, where this one did not. */
  instead: string[];
  /** Where sites are asked as the reader searches: how many answered, of how many. */
  sites?: { answered: number; asked: number };
}

/** Values with the number of documents that choosing each would leave, where any; the most frequent first. */
export type FacetCounts = Partial<Record<FilterKey, { value: string; count: number }[]>>;

export interface Suggestion {
  href: string;
  title: Run[];
  kind: string;
}

/** What the worker does. Every call rejects with a `SearchFailure` where a part of the index does not arrive. */
export interface SearchService {
  search(question: SearchQuestion): Promise<SearchAnswer>;
  facets(question: Pick<SearchQuestion, 'query' | 'chosen'>): Promise<FacetCounts>;
  /** Names that hold the text or whose initials do; at most eight. */
  suggest(text: string): Promise<Suggestion[]>;
}

/** The index, or a part of it, did not arrive. It is asked for again with the next call. */
export class SearchFailure extends Error {}
