import type { Source } from './entry.ts';
import { assembleLibrary, type Library } from './library.ts';
import { readFile } from './read/file.ts';

/**
 * Reads files into a library. Never throws for what an author wrote: the rules say what is wrong with it. What reads
 * contributed files in processes of their own needs no parser and calls `assembleLibrary` itself.
 */
export function createLibrary(source: Source): Library {
  const files = [...source.files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(readFile);
  return assembleLibrary({ ...source, files });
}
