import { type Entry, isExample } from '../entry.ts';
import { article, issue, issueFile, journalFiles } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const second = issue('whole: 1\n', '[{column: editorial/practice, articles: [sample/more]}]');

export const wrongIssueNumber: Rule = {
  name: 'wrong-issue-number',
  title: { zh: '期号重复或次序不对', en: 'Numbers of issues that clash' },
  why: { zh: '读者和图书馆按年份、期号和总期号找一期', en: 'readers and libraries find an issue by its year and its numbers' },
  example: {
    bad: {
      ...journalFiles,
      'articles/sample/more.mdx': article(),
      [issueFile]: issue('whole: 1\n'),
      'issues/editorial/2026-2.yaml': second,
    },
    good: {
      ...journalFiles,
      'articles/sample/more.mdx': article(),
      [issueFile]: issue('whole: 1\n'),
      'issues/editorial/2026-2.yaml': second.replace('number: 1', 'number: 2').replace('whole: 1', 'whole: 2'),
    },
  },
  checkLibrary(library) {
    const issues = library.inCollection('issues');
    return [true, false].flatMap((example) => {
      const own = issues.filter((entry) => isExample(entry) === example).sort(byNumber);
      return [...repeatedIn(own, (entry) => `${entry.data.year}-${entry.data.number}`, 'number'), ...disorderIn(own)];
    });
  },
};

const byNumber = (a: Entry<'issues'>, b: Entry<'issues'>) => a.data.year - b.data.year || a.data.number - b.data.number;

function repeatedIn(issues: readonly Entry<'issues'>[], keyOf: (entry: Entry<'issues'>) => string, key: 'number'): FileFault[] {
  const known = new Map<string, string>();
  return issues.flatMap((entry) => {
    const first = known.get(keyOf(entry));
    if (first === undefined) {
      known.set(keyOf(entry), entry.file);
      return [];
    }
    return [
      faultOf(
        entry,
        key,
        `${first} 已经是${entry.data.year}年第${entry.data.number}期`,
        `${first} is number ${entry.data.number} of ${entry.data.year} already`,
      ),
    ];
  });
}

/** Whole numbers that do not grow with year and number. */
function disorderIn(issues: readonly Entry<'issues'>[]): FileFault[] {
  let last: Entry<'issues'> | null = null;
  return issues.flatMap((entry) => {
    const { whole } = entry.data;
    if (whole === undefined) return [];
    const before = last;
    last = entry;
    if (before === null || (before.data.whole ?? 0) < whole) return [];
    const [zh, en] = [
      `总期号 ${whole} 应当大于 ${before.file} 的 ${before.data.whole}`,
      `the whole number ${whole} should be above the ${before.data.whole} of ${before.file}`,
    ];
    return [faultOf(entry, 'whole', zh, en)];
  });
}

function faultOf({ file, locate }: Entry<'issues'>, key: 'number' | 'whole', zh: string, en: string): FileFault {
  return {
    file,
    ...locate([key]),
    what: { zh, en },
    instead: {
      zh: '核对两期的 year、number 和 whole，改正其中一个',
      en: 'check year, number and whole of both issues, and correct one of them',
    },
  };
}
