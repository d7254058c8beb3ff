import type { Entry } from '../entry.ts';
import { coRunningWays } from '../journal/roles.ts';
import { issue, issueFile, journalFiles } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const credited = (party: string) => ({ ...journalFiles, [issueFile]: issue(`credits: [{${party}, role: distribution}]\n`) });

export const unfitRole: Rule = {
  name: 'unfit-role',
  title: { zh: '角色安错了人', en: 'A role that does not fit who has it' },
  why: {
    zh: '协办会刊的十一种办法是协会之间约定的，要记在协会名下',
    en: 'the eleven ways of running the journal together are agreed among associations, and are theirs',
  },
  example: { bad: credited('name: 李四'), good: credited('association: sample') },
  checkLibrary: (library) => [
    ...library.inCollection('issues').flatMap((entry) => [...faultsIn(entry, 'credits'), ...faultsIn(entry, 'editors')]),
    ...library.inCollection('articles').flatMap((entry) => faultsIn(entry, 'contributors')),
  ],
};

const ways: ReadonlySet<string> = new Set(coRunningWays);

function faultsIn({ file, data, locate }: Entry<'issues'> | Entry<'articles'>, key: string): FileFault[] {
  const credits = ((data as Record<string, unknown>)[key] ?? []) as { role: string; association?: string }[];
  return credits.flatMap(({ role, association }, index) => {
    if (!ways.has(role) || association !== undefined) return [];
    return [
      {
        file,
        ...locate([key, index, 'role']),
        what: {
          zh: `${role} 是协会协办会刊的办法，这里写的不是协会`,
          en: `${role} is a way in which associations run the journal, and this is none`,
        },
        instead: {
          zh: '改成 association: 协会编号；个人做的事写作者、组稿、采访这类角色',
          en: 'name the association; what a person did is a role such as author, organiser or interviewer',
        },
      },
    ];
  });
}
