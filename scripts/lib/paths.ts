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
} as const;

/**
 * A content folder and its list of addresses; the project's own where none is named. The list of a folder `src/content`
 * stands at the root of that project, any other beside the folder. Names that must not be published are listed in the
 * file that `PRIVATE_NAMES` names, else in this project's `private-names.txt`, whatever content is meant.
 */
export function placeOfContent(content?: string): ContentPlace {
  const privateNames = resolve(process.env['PRIVATE_NAMES'] || resolve(root, 'private-names.txt'));
  if (content === undefined) return { content: paths.content, lock: paths.lock, privateNames };
  const folder = resolve(content);
  return {
    content: folder,
    privateNames,
    lock: resolve(folder, folder.endsWith(join('/', 'src', 'content')) ? '../..' : '..', 'addresses.lock'),
  };
}
