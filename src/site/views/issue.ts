import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { contributorsOf } from './facts-of.ts';
import { type Seal, sealsOf } from './seals.ts';

/** An article in the contents of an issue. */
export interface ContentsItem {
  title: string;
  href: string;
  who: string;
  summary: string | undefined;
  seals: Seal[];
}

/** The contents of an issue: its introduction, its columns with their articles, and what its editors say. */
export interface IssueContents {
  sections: { title: string; href: string | undefined; items: ContentsItem[] }[];
  /** By paragraph. */
  note: string[];
}

export function issueContents({ data }: SiteEntry<'issues'>, library: SiteLibrary, words: Words): IssueContents {
  const itemsOf = (ids: readonly string[]) => ids.flatMap((id) => itemOf(id, library, words));
  const { introduction } = words.strings.journal.pages;
  return {
    sections: [
      ...(data.introduction ? [{ title: introduction, href: undefined, items: itemsOf([data.introduction]) }] : []),
      ...data.sections.map(({ column, heading, articles }) => {
        const entry = column ? library.get(`columns/${column}`) : undefined;
        return { title: heading ?? entry?.title ?? '', href: entry?.href, items: itemsOf(articles) };
      }),
    ],
    note: data.note?.split(/\n+/) ?? [],
  };
}

function itemOf(id: string, library: SiteLibrary, words: Words): ContentsItem[] {
  const article = library.get(`articles/${id}`) as SiteEntry<'articles'> | undefined;
  if (!article) return [];
  const who = contributorsOf(article.data.contributors, library, words).map(({ text }) => text);
  return [
    {
      title: article.title,
      href: article.href,
      who: [...new Set(who)].join('、'),
      summary: article.data.withdrawn ? undefined : article.data.summary,
      seals: sealsOf(article, words),
    },
  ];
}
