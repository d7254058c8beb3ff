import { join, resolve } from 'node:path';

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
 * stands at the root of that project, any other beside the folder.
 */
export function placeOfContent(content?: string): { content: string; lock: string } {
  if (content === undefined) return { content: paths.content, lock: paths.lock };
  const folder = resolve(content);
  return { content: folder, lock: resolve(folder, folder.endsWith(join('/', 'src', 'content')) ? '../..' : '..', 'addresses.lock') };
}
