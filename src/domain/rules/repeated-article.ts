import type { Entry } from '../entry.ts';
import { articlesOf } from '../journal/digest.ts';
import { article, issue, issueFile, journalFiles } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const twice = '[{column: editorial/practice, articles: [sample/notes]}, {heading: 特稿, articles: [sample/notes]}]';

export const repeatedArticle: Rule = {
  name: 'repeated-article',
  title: { zh: '一篇文章排了两处', en: 'An article in two places' },
  why: {
    zh: '一篇文章只属于一期的一处，引用时才说得清在哪一期',
    en: 'an article belongs to one place of one issue, or nobody can cite it',
  },
  example: {
    bad: { ...journalFiles, [issueFile]: issue('', twice) },
    good: {
      ...journalFiles,
      'articles/sample/more.mdx': article(),
      [issueFile]: issue('', twice.replace(/notes\]\}\]$/, 'more]}]')),
    },
  },
  checkLibrary(library) {
    const issues = library.inCollection('issues');
    const out = issues.filter(({ data }) => data.state === 'published').sort((a, b) => (a.data.date < b.data.date ? -1 : 1));
    const first = new Map<string, Entry<'issues'>>();
    const inTwoIssues = out.flatMap((entry) =>
      [...new Set(articlesOf(entry.data))].flatMap((id) => {
        const other = first.get(id);
        if (other === undefined) first.set(id, entry);
        return other === undefined ? [] : [faultOf(entry, id, `已经登在 ${other.file}`, `came out in ${other.file} already`)];
      }),
    );
    return [...issues.flatMap(twiceIn), ...inTwoIssues];
  },
};

function twiceIn(entry: Entry<'issues'>): FileFault[] {
  const ids = articlesOf(entry.data);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => faultOf(entry, id, '在这一期里排了两次', 'stands twice in this issue'));
}

/** Points to the last place at which the issue names the article. */
function faultOf({ file, data, locate }: Entry<'issues'>, id: string, zh: string, en: string): FileFault {
  const reference = id.slice('articles/'.length);
  const paths = data.sections.flatMap(({ articles }, section) =>
    articles.flatMap((one, index) => (one === reference ? [['sections', section, 'articles', index]] : [])),
  );
  return {
    file,
    ...locate(paths.at(-1) ?? ['introduction']),
    what: { zh: `文章 ${reference} ${zh}`, en: `the article ${reference} ${en}` },
    instead: { zh: '只留一处', en: 'keep it in one place only' },
  };
}
