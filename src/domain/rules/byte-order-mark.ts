import { caseStudy } from './example.ts';
import type { Rule } from './rule.ts';

export const byteOrderMark: Rule = {
  name: 'byte-order-mark',
  title: { zh: '文件开头有 BOM 记号', en: 'A byte-order mark' },
  why: { zh: '这个看不见的记号会被当成第一行的文字', en: 'the invisible mark counts as text of the first line' },
  example: {
    bad: { 'case-studies/sample/case.mdx': `\ufeff${caseStudy('正文。\n')}` },
    good: { 'case-studies/sample/case.mdx': caseStudy('正文。\n') },
  },
  checkFile({ byteOrderMark: marked }) {
    if (!marked) return [];
    return [
      {
        line: 1,
        column: 1,
        what: { zh: '文件开头有一个 BOM 记号', en: 'the file begins with a byte-order mark' },
        instead: {
          zh: '运行 npm run check -- --fix 自动去掉；或另存为“UTF-8”，不选“UTF-8 with BOM”',
          en: 'run npm run check -- --fix, or save as “UTF-8”, not “UTF-8 with BOM”',
        },
      },
    ];
  },
};
