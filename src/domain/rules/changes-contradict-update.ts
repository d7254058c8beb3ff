import type { Entry } from '../entry.ts';
import { type Dated, newestChange } from '../network/changes.ts';
import { bulletin } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

const note = (date: string) => `changes:\n  - date: ${date}\n    kind: minor\n    note: 改正一个错字\n`;

export const changesContradictUpdate: Rule = {
  name: 'changes-contradict-update',
  title: { zh: '更改记录和更新日期对不上', en: 'Notes of changes and the date of update contradict each other' },
  why: {
    zh: '订阅按这些日期决定一篇要不要再推一次，读者也按它们知道改在哪天',
    en: 'feeds tell by these dates whether an entry comes up again, and readers when it was changed',
  },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', `status: in-force\nupdated: 2026-03-01\n${note('2026-02-01')}`) },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', `status: in-force\nupdated: 2026-03-01\n${note('2026-03-01')}`) },
  },
  checkLibrary: (library) => library.entries.flatMap(faultsOf),
};

function faultsOf(entry: Entry): FileFault[] {
  const { updated, changes = [] } = entry.data as Dated;
  const newest = newestChange(changes);
  if (newest === undefined || newest === updated) return [];
  return [
    {
      file: entry.file,
      ...entry.locate([updated === undefined ? 'changes' : 'updated']),
      what: updated
        ? {
            zh: `updated 是 ${updated}，更改记录里最近的一条却在 ${newest}`,
            en: `updated says ${updated}, the newest of the changes is of ${newest}`,
          }
        : { zh: `更改记录里有 ${newest} 的更改，却没有 updated`, en: `there is a change of ${newest}, but no updated` },
      instead: updated
        ? {
            zh: `把 updated 改成 ${newest}；${updated} 另有更改的，在 changes 里补上`,
            en: `write updated: ${newest}; or, if something else was changed on ${updated}, add that to changes`,
          }
        : { zh: `加上 updated: ${newest}`, en: `add updated: ${newest}` },
    },
  ];
}
