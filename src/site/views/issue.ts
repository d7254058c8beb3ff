import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { contributorsOf } from './facts-of.ts';

/** The contents of an issue: its columns with their articles, and what its editors say. */
export interface IssueContents {
  sections: { title: string; href: string | undefined; items: { title: string; href: string; who: string }[] }[];
  /** By paragraph. */
  note: string[];
}

export function issueContents({ data }: SiteEntry<'issues'>, library: SiteLibrary, words: Words): IssueContents {
  const itemOf = (id: string) => {
    const article = library.get(`articles/${id}`) as SiteEntry<'articles'> | undefined;
    if (!article) return [];
    const who = contributorsOf(article.data.contributors, library, words).map(({ text }) => text);
    return [{ title: article.title, href: article.href, who: who.join('、') }];
  };
  return {
    sections: data.sections.map(({ column, heading, articles }) => {
      const entry = column ? library.get(`columns/${column}`) : undefined;
      return { title: heading ?? entry?.title ?? '', href: entry?.href, items: articles.flatMap(itemOf) };
    }),
    note: data.note?.split(/\n+/) ?? [],
  };
}
