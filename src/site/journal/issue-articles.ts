import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** The articles of an issue in the order of its contents, the introduction first; those that are still awaited are left out. */
export function articlesOf({ data }: SiteEntry<'issues'>, library: SiteLibrary): SiteEntry<'articles'>[] {
  const ids = [...(data.introduction ? [data.introduction] : []), ...data.sections.flatMap(({ articles }) => articles)];
  return ids.flatMap((id) => (library.get(`articles/${id}`) as SiteEntry<'articles'> | undefined) ?? []);
}
