import { article, journalFiles } from './journal-example.ts';
import type { Rule } from './rule.ts';

const review = (association: string) => ({
  ...journalFiles,
  'articles/sample/notes.mdx': article(`reviews: [{association: ${association}, date: 2026-01-01, decision: accept}]\n`),
});

/** Who wrote a text in any of these ways has a stake in it. */
const writing: ReadonlySet<string> = new Set(['author', 'compiler', 'interviewer', 'translator']);

export const reviewByAuthor: Rule = {
  name: 'review-by-author',
  title: { zh: '作者审自己的稿', en: 'An author who reviews the text' },
  why: { zh: '审读是另一个人的事，读者据此判断一篇稿子有没有人核过', en: 'a review is somebody else’s reading, and readers rely on it' },
  example: { bad: review('sample'), good: review('editorial') },
  checkLibrary: (library) =>
    [...library.inCollection('articles'), ...library.inCollection('article-versions')].flatMap(({ file, data, locate }) => {
      const authors = new Set(data.contributors.filter(({ role }) => writing.has(role)).map(nameOf));
      return (data.reviews ?? []).flatMap((review, index) => {
        if (!authors.has(nameOf(review))) return [];
        return [
          {
            file,
            ...locate(['reviews', index]),
            what: { zh: `审读的 ${nameOf(review)} 也是作者`, en: `the reviewer ${nameOf(review)} is an author too` },
            instead: { zh: '请没有写这篇稿子的人审读，或删去这一条', en: 'ask somebody who did not write it, or leave this review out' },
          },
        ];
      });
    }),
};

const nameOf = ({
  person,
  association,
  name,
}: {
  person?: string | undefined;
  association?: string | undefined;
  name?: string | undefined;
}) => person ?? association ?? name ?? '';
