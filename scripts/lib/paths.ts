import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The folders of this project. */
export const paths = {
  root,
  content: resolve(root, 'src/content'),
  lock: resolve(root, 'addresses.lock'),
  dist: resolve(root, 'dist'),
  cache: resolve(root, '.cache'),
} as const;

/** A content folder and the list of addresses beside it; the project's own where none is named. */
export function placeOfContent(content?: string): { content: string; lock: string } {
  if (content === undefined) return { content: paths.content, lock: paths.lock };
  const folder = resolve(content);
  return { content: folder, lock: folder === paths.content ? paths.lock : resolve(folder, '..', 'addresses.lock') };
}
