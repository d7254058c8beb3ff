import type { Rule } from './rule.ts';

export const notUtf8: Rule = {
  name: 'not-utf8',
  why: { zh: '别的编码读出来是乱码', en: 'any other encoding is read as garbage' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xd6, 0xd0, 0xd0, 0xa1]) },
    good: {},
  },
  checkFile(file) {
    if (!file.known || file.text !== null || file.limitFault) return [];
    return [
      {
        line: file.badByteLine,
        column: 1,
        what: { zh: '这一行起不是 UTF-8 编码（可能是 GBK 或 Big5）', en: 'from this line on the file is not UTF-8 (GBK or Big5, perhaps)' },
        instead: {
          zh: '在编辑器里用“另存为”选 UTF-8 编码再存一次；已有乱码时先用原来的编码打开',
          en: 'save the file again as UTF-8; open it in its old encoding first if it already shows garbage',
        },
      },
    ];
  },
};
