import { addressOf, idOfAddress } from '../address.ts';
import { nearest } from '../text/nearest.ts';
import { bulletin } from './example.ts';
import type { Rule } from './rule.ts';

export const vanishedAddress: Rule = {
  name: 'vanished-address',
  title: { zh: '发布过的地址不见了', en: 'A published address has vanished' },
  why: {
    zh: '地址一经发布就永远有效，别人的链接和引用靠着它',
    en: 'an address, once published, lives for ever: links and citations rest on it',
  },
  example: {
    bad: { 'addresses.lock': '/bulletins/editorial/gone/\n' },
    good: {
      'addresses.lock': '/bulletins/editorial/gone/\n',
      'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\naliases: [/bulletins/editorial/gone/]\n'),
    },
  },
  checkLibrary(library) {
    const aliases = library.written.flatMap(({ data }) => (data as { aliases?: string[] }).aliases ?? []);
    const live = new Set([...library.written.map(({ id }) => addressOf(id)), ...aliases]);
    return library.lock.split(/\r?\n/).flatMap((address, index) => {
      if (address === '' || address.startsWith('#') || live.has(address) || library.holds(idOfAddress(address))) return [];
      const close = nearest(address, live);
      return [
        {
          file: 'addresses.lock',
          line: index + 1,
          column: 1,
          what: { zh: `发布过的地址 ${address} 不见了`, en: `the published address ${address} has vanished` },
          instead: {
            zh: `文件改了名，就在新文件里写 aliases: [${address}]${close ? `（新地址可能是 ${close}）` : ''}；内容撤回，就保留文件并写 withdrawn:`,
            en: `if the file was renamed, write aliases: [${address}] in the new one${close ? ` (perhaps ${close})` : ''}; if it was taken back, keep the file and write withdrawn:`,
          },
        },
      ];
    });
  },
};
