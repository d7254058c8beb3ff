import { column, columnFile, issue, issueFile, journalFiles } from './journal-example.ts';
import type { Rule } from './rule.ts';

const other = { ...journalFiles, 'columns/editorial/history.mdx': column() };
const sections = '[{column: editorial/history, articles: [sample/notes]}]';

export const wrongSection: Rule = {
  name: 'wrong-section',
  title: { zh: '文章排错了栏', en: 'An article under another column' },
  why: {
    zh: '目录和文章自己说的专栏要一致，会签的也是那一栏的编辑',
    en: 'contents and article must name the same column, whose editors agree to it',
  },
  example: {
    bad: { ...other, [issueFile]: issue('', sections) },
    good: { ...other, [columnFile]: column(), [issueFile]: issue('', sections.replace('column: editorial/history', 'heading: 特稿')) },
  },
  checkLibrary: (library) =>
    library.inCollection('issues').flatMap(({ file, data, locate }) =>
      data.sections.flatMap((section, at) =>
        section.articles.flatMap((reference, index) => {
          const entry = library.get(`articles/${reference}`);
          if (section.column === undefined || entry?.collection !== 'articles' || entry.data.column === section.column) return [];
          return [
            {
              file,
              ...locate(['sections', at, 'articles', index]),
              what: {
                zh: `${reference} 自己写的专栏是 ${entry.data.column}，不是 ${section.column}`,
                en: `${reference} names the column ${entry.data.column}, not ${section.column}`,
              },
              instead: {
                zh: '移到它自己的栏下，或把这一栏改成 heading: 自拟的栏题',
                en: 'move it under its own column, or give this section a heading: of its own',
              },
            },
          ];
        }),
      ),
    ),
};
