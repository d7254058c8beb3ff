import type { SiteEntry } from '../site-library.ts';

/** An entry's id as others refer to it: without the name of its collection. */
export function shortId({ id }: Pick<SiteEntry, 'id'>): string {
  return id.slice(id.indexOf('/') + 1);
}
