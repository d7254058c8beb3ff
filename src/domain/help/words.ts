import type { ChangedFile } from '../ownership/change.ts';
import type { Actor } from '../ownership/owners.ts';
import type { ExampleFinding, HelpText } from './rule-help.ts';

/** The words of a help page that are the same for every rule. */
export const helpWords = {
  bad: { zh: '错的', en: 'Wrong' },
  says: { zh: '检查会说', en: 'The check says' },
  good: { zh: '对的', en: 'Right' },
  empty: { zh: '（空文件）', en: '(an empty file)' },
  picture: { zh: '（一张 800 × 600 的图片）', en: '(a picture of 800 × 600)' },
} as const satisfies Record<string, HelpText>;

const statusWords: Record<ChangedFile['status'], HelpText> = {
  A: { zh: '新增', en: 'added' },
  D: { zh: '删除', en: 'deleted' },
  M: { zh: '修改', en: 'modified' },
  T: { zh: '换了类型', en: 'changed in type' },
};

/** Who makes a change, as the beginning of its list. */
export function actorWords(actor: Actor): HelpText {
  if ('association' in actor)
    return { zh: `协会 ${actor.association} 提交的改动`, en: `What the association ${actor.association} changes` };
  return { zh: `账号 ${actor.account} 提交的改动`, en: `What the account ${actor.account} changes` };
}

/** What happens to a file, with git's mode of it where that is not the mode of a plain file. */
export function changeWords({ status, newMode }: ChangedFile): HelpText {
  const { zh, en } = statusWords[status];
  const isPlain = newMode === '100644' || newMode === '000000';
  return isPlain ? { zh, en } : { zh: `${zh}，git 类型 ${newMode}`, en: `${en}, git mode ${newMode}` };
}

/** The reason of a rule as a sentence of its own. */
export function sentenceOf({ zh, en }: HelpText): HelpText {
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}

/** `file:9`, or the file alone where all of it is meant. */
export function placeIn({ file, line }: Pick<ExampleFinding, 'file' | 'line'>): string {
  return line > 0 ? `${file}:${line}` : file;
}
