import { visible } from '../change.ts';
import { changed } from '../example.ts';
import type { OwnershipRule } from '../rule.ts';
import { linesWithout } from './locked-address.ts';

const file = 'frozen.lock';
const line = (digit: string, version: number) => `${digit.repeat(64)} articles/example-city/survey ${version}\n`;

/** Whether a new line is true is for `changed-after-publication` to say, which holds it against the text itself. */
export const lockedText: OwnershipRule = {
  name: 'locked-text',
  title: { zh: '封存清单的改动', en: 'A change of the list of what came out' },
  why: {
    zh: '封存的记录只能增加；改掉一行，就没有什么能说明当时登的是什么',
    en: 'the list only grows: without a line nothing tells what came out',
  },
  example: {
    bad: { actor: { association: 'example-city' }, files: [changed(file)], frozen: { base: line('a', 1), heads: [line('b', 1)] } },
    good: {
      actor: { association: 'example-city' },
      files: [changed(file)],
      frozen: { base: line('a', 1), heads: [line('a', 1) + line('b', 2)] },
    },
  },
  check({ files, frozen }, acting) {
    const changes = files.filter(({ path }) => path === file);
    if (changes.length === 0 || acting.length === 0) return [];
    const lost = [...new Set(frozen.heads)].flatMap((head) => linesWithout(frozen.base, head).map(({ text }) => text));
    return [...new Set(lost)].map((text) => ({
      file,
      line: 0,
      column: 0,
      what: { zh: `这一行被删掉或改动了：${nameIn(text)}`, en: `this line was removed or changed: ${nameIn(text)}` },
      instead: {
        zh: '把 frozen.lock 的这一行原样放回去；文章要改，用 npm run revise',
        en: 'put the line of frozen.lock back as it was; to change an article, use npm run revise',
      },
    }));
  },
};

/** A line without its digest, which nobody can compare by eye. */
const nameIn = (text: string) => visible(text.replace(/^[0-9a-f]{64} /, ''));
