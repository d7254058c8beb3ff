import { join, resolve } from 'node:path';
import type { ContentPlace } from '../../src/site/read-content.ts';

const root = resolve(import.meta.dirname, '../..');

/** The folders of this project. */
export const paths = {
  root,
  content: resolve(root, 'src/content'),
  lock: resolve(root, 'addresses.lock'),
  dist: resolve(root, 'dist'),
  cache: resolve(root, '.cache'),
  downloads: resolve(root, 'downloads'),
} as const;

/**
 * A content folder, its list of addresses and the PDFs that were printed of it; the project's own where none is named. For
 * a folder `src/content` they stand at the root of that project, else beside the folder. Names that must not be published are listed in the
 * file that `PRIVATE_NAMES` names, else in this project's `private-names.txt`, whatever content is meant.
 */
export function placeOfContent(content?: string): ContentPlace & { pdfs: string } {
  const privateNames = resolve(process.env['PRIVATE_NAMES'] || resolve(root, 'private-names.txt'));
  if (content === undefined) return { content: paths.content, lock: paths.lock, privateNames, pdfs: resolve(paths.downloads, 'pdf') };
  const folder = resolve(content);
  const beside = resolve(folder, folder.endsWith(join('/', 'src', 'content')) ? '../..' : '..');
  return { content: folder, privateNames, lock: resolve(beside, 'addresses.lock'), pdfs: resolve(beside, 'downloads/pdf') };
}
