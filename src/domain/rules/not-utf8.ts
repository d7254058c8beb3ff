import { shorten } from '../text/sentence.ts';
import { bulletin } from './example.ts';
import type { Rule } from './rule.ts';

export const notUtf8: Rule = {
  name: 'not-utf8',
  title: { zh: '不是 UTF-8 编码', en: 'Not UTF-8' },
  why: { zh: '别的编码读出来是乱码', en: 'any other encoding is read as garbage' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xd6, 0xd0, 0xd0, 0xa1]) },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\n') },
  },
  checkFile({ encodingFault }) {
    if (!encodingFault) return [];
    const { line, encoding, reads } = encodingFault;
    const shown = reads === '' ? '' : shorten(reads, 40);
    return [
      {
        line,
        column: 1,
        what: {
          zh: `这一行起不是 UTF-8 编码${encoding ? `，像是 ${encoding}${shown && `：“${shown}”`}` : ''}`,
          en: `from this line on the file is not UTF-8${encoding ? `, but probably ${encoding}${shown && `: “${shown}”`}` : ''}`,
        },
        instead: {
          zh: `${encoding ? `先用 ${encoding} 编码打开，看到的字都对了，` : '在编辑器里'}再用“另存为”选 UTF-8 编码存一次`,
          en: `${encoding ? `open it as ${encoding} first, so that it reads right, then ` : ''}save it again as UTF-8`,
        },
      },
    ];
  },
};
