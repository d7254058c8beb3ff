/** The part of Pagefind's browser module that this site uses (Pagefind 1.5, `pagefind.js`). */
export interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: true; language: string }): Pagefind;
}

export interface Pagefind {
  /** In double quotes words are found as they are, else also longer ones that begin like them. */
  search(query: string, options?: SearchOptions): Promise<{ results: SearchResult[] }>;
  /** All values of all filters, each with the number of its pages. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface SearchOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface SearchResult {
  id: string;
  /** The places of the word that was found, counted in words from the start of the record. */
  words: number[];
  data(): Promise<ResultData>;
}

export interface ResultData {
  /** As the record gave it. */
  raw_url: string;
  content: string;
  meta: Record<string, string>;
}
