import { networkFile } from '../address.ts';
import { networkText } from './example.ts';
import type { Rule } from './rule.ts';

export const missingNetwork: Rule = {
  name: 'missing-network',
  title: { zh: '没有 network.yaml', en: 'No network.yaml' },
  why: {
    zh: '站名、网址、编辑部和联席会议的规则都写在这个文件里',
    en: 'the site’s name and address, the editorial office and the rules of the conference stand in this file',
  },
  example: {
    bad: { 'network/network.yaml': new Uint8Array() },
    good: { 'network/network.yaml': networkText },
  },
  checkLibrary(library) {
    const file = library.files.find(({ path }) => path === networkFile);
    if (file && file.text !== '') return [];
    return [
      {
        file: networkFile,
        line: 1,
        column: 1,
        what: { zh: `没有 ${networkFile}，或者它是空的`, en: `there is no ${networkFile}, or it is empty` },
        instead: {
          zh: '照本项目自带的 network.yaml 写一份，换成自己的名称、网址和编辑部',
          en: 'write one after the network.yaml that comes with the project, with your own name, address and editorial office',
        },
      },
    ];
  },
};
