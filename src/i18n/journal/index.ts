import { document } from './document.ts';
import { epub } from './epub.ts';

/** What the pages and files of the journal say, in Simplified script; each part has a file of its own. */
export const journal = {
  document,
  epub,
} as const;
