/** The part of Pagefind's browser module that this site uses (Pagefind 1.5, `pagefind.js`). */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: { filters?: Record<string, string | string[]> }): Promise<SearchResponse>;
  filters(): Promise<FilterCounts>;
}

export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchResponse {
  results: SearchResult[];
  filters: FilterCounts;
}

export interface SearchResult {
  id: string;
  /** The places of the words that were found, counted in words from the start of the record. */
  words: number[];
  data(): Promise<ResultData>;
}

export interface ResultData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
