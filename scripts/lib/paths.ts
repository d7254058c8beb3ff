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
