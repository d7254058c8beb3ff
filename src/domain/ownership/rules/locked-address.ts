import { placeAt } from '../../address.ts';
import type { FileFault } from '../../rules/rule.ts';
import { visible } from '../change.ts';
import { changed } from '../example.ts';
import type { OwnershipRule } from '../rule.ts';

const file = 'addresses.lock';

/** Whether the entry exists is for `vanished-address` to say; here it counts whose it would be. */
export const lockedAddress: OwnershipRule = {
  name: 'locked-address',
  title: { zh: '地址清单的改动', en: 'A change of the list of addresses' },
  why: {
    zh: '地址清单中的行只能增加，每家协会只登记自己的地址',
    en: 'the list of addresses only grows, and each association enters its own',
  },
  example: {
    bad: {
      actor: { association: 'example-city' },
      files: [changed(file)],
      lock: { base: '/reports/example-city/survey/\n', heads: ['/reports/example-provincial/survey/\n'] },
    },
    good: {
      actor: { association: 'example-city' },
      files: [changed(file)],
      lock: { base: '/reports/example-city/survey/\n', heads: ['/associations/example-city/\n/reports/example-city/survey/\n'] },
    },
  },
  check({ files, lock, owners }, acting) {
    const changes = files.filter(({ path }) => path === file);
    if (changes.length === 0 || acting.length === 0) return [];
    if (changes.some(({ status }) => status === 'D')) return [deletedList];
    const isOffice = acting.some((association) => association === owners.editorialOffice);
    const isOwn = (address: string) => isOffice || acting.some((association) => placeAt(address)?.association === association);
    return [...new Set(lock.heads)].flatMap((head) => [
      ...linesWithout(lock.base, head).map(({ text }) => removedLine(text)),
      ...linesWithout(head, lock.base).flatMap(({ text, line }) => (isOwn(text) ? [] : [foreignLine(text, line, acting)])),
    ]);
  },
};

/** The lines of a text that another does not have, each as often as it has them too few. */
export function linesWithout(text: string, other: string): { text: string; line: number }[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').flatMap((line, index) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count > 0 || line === '' ? [] : [{ text: line, line: index + 1 }];
  });
}

function removedLine(text: string): FileFault {
  return {
    file,
    line: 0,
    column: 0,
    what: { zh: `这一行被删掉或改动了：${visible(text)}`, en: `this line was removed or changed: ${visible(text)}` },
    instead: { zh: '把这一行原样放回去，再运行 npm run addresses', en: 'put the line back as it was, then run npm run addresses' },
  };
}

function foreignLine(text: string, line: number, acting: readonly string[]): FileFault {
  const own = acting.map((association) => `/…/${association}/…/`).join(' ');
  return {
    file,
    line,
    column: 1,
    what: { zh: `这一行不是自己条目的地址：${visible(text)}`, en: `this line is not the address of an entry of yours: ${visible(text)}` },
    instead: {
      zh: `删掉这一行，只加 ${own}；别家的地址由那一家或编辑部登记`,
      en: `delete the line and add only ${own}; addresses of others are entered by them or by the editorial office`,
    },
  };
}

const deletedList: FileFault = {
  file,
  line: 0,
  column: 0,
  what: { zh: '地址清单被删掉了', en: 'the list of addresses was deleted' },
  instead: { zh: '把 addresses.lock 原样放回去', en: 'put addresses.lock back as it was' },
};
