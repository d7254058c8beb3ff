import { archive } from './archive.ts';
import { cite } from './cite.ts';
import { digest } from './digest.ts';
import { document } from './document.ts';
import { epub } from './epub.ts';
import { feeds } from './feeds.ts';
import { indexing } from './indexing.ts';
import { pages } from './pages.ts';
import { print } from './print.ts';

/** What the pages and files of the journal say, in Simplified script; each part has a file of its own. */
export const journal = {
  archive,
  cite,
  digest,
  document,
  epub,
  feeds,
  indexing,
  pages,
  print,
} as const;
