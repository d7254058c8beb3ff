import type { SearchService } from './protocol.ts';

/** What the page asks the worker, and what it answers. */
export interface SearchCall {
  id: number;
  method: keyof SearchService;
  argument: unknown;
}

export type SearchReply = { id: number; answer: unknown } | { id: number; failed: true };
