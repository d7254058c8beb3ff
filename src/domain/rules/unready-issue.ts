import { isBefore } from '../date.ts';
import type { Entry } from '../entry.ts';
import { issue, issueFile, journalFiles } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const special = issue().replace('kind: regular', 'kind: special');

export const unreadyIssue: Rule = {
  name: 'unready-issue',
  title: { zh: '没有编完就写成已出刊', en: 'An issue published before it is ready' },
  why: { zh: '出刊以后内容就不再改动，缺的东西要先补上', en: 'a published issue changes no more, so that nothing may be lacking' },
  example: {
    bad: { ...journalFiles, [issueFile]: special.replace('in-production', 'published') },
    good: { ...journalFiles, [issueFile]: special },
  },
  checkLibrary: (library, { asOf }) =>
    library.inCollection('issues').flatMap((entry) => (entry.data.state === 'published' ? faultsOf(entry, asOf) : [])),
};

function faultsOf(entry: Entry<'issues'>, asOf: string): FileFault[] {
  const { kind, theme, introduction, awaited = [], sections, date } = entry.data;
  const lacks = (key: string, zh: string, en: string, insteadZh: string, insteadEn: string): FileFault => ({
    file: entry.file,
    ...entry.locate([key]),
    what: { zh, en },
    instead: {
      zh: `${insteadZh}；还没有编完，就把 state 改回 in-production`,
      en: `${insteadEn}; if it is not ready, set state back to in-production`,
    },
  });
  const isSpecial = kind === 'special';
  return [
    ...(isSpecial && theme === undefined
      ? [lacks('kind', '专号没有 theme', 'a special issue without theme', '写上专号的题目', 'give its theme')]
      : []),
    ...(isSpecial && introduction === undefined
      ? [
          lacks(
            'kind',
            '专号没有 introduction',
            'a special issue without introduction',
            '写一篇导言，填它的编号',
            'write an introduction and name it',
          ),
        ]
      : []),
    ...(sections.length === 0 ? [lacks('sections', '目录是空的', 'its contents are empty', '把文章排进目录', 'enter its articles')] : []),
    ...awaited.map(({ title }) =>
      lacks(
        'awaited',
        `还在等《${title}》`,
        `it still awaits “${title}”`,
        '收到的移进目录，不等了就删去',
        'move what came into the contents, and delete what is no longer awaited',
      ),
    ),
    ...(isBefore(asOf, date)
      ? [
          lacks(
            'date',
            `出刊日期 ${date} 还没有到（以最近一次提交的 ${asOf} 为准）`,
            `its date ${date} is still to come on ${asOf}, the day of the last commit`,
            '写实际出刊的日期',
            'give the day on which it came out',
          ),
        ]
      : []),
  ];
}
