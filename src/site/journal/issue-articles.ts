import { articlesOf as idsOf } from '../../domain/journal/digest.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** The articles of an issue in the order of its contents, the introduction first; those that are still awaited are left out. */
export function articlesOf({ data }: SiteEntry<'issues'>, library: SiteLibrary): SiteEntry<'articles'>[] {
  return idsOf(data).flatMap((id) => (library.get(id) as SiteEntry<'articles'> | undefined) ?? []);
}
