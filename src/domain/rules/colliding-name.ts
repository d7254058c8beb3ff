import { caseStudy } from './example.ts';
import type { Rule } from './rule.ts';

export const collidingName: Rule = {
  name: 'colliding-name',
  title: { zh: '两个名字只差大小写', en: 'Names that differ in case alone' },
  why: {
    zh: '在 Windows 和 Mac 上这是同一个名字，一个文件会盖掉另一个',
    en: 'on Windows and on a Mac they are one name, and one file replaces the other',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('正文。\n'), 'case-studies/sample/Case.mdx': caseStudy('正文。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('正文。\n'), 'case-studies/sample/case-2.mdx': caseStudy('正文。\n') },
  },
  checkLibrary({ files, pictures, forbidden }) {
    const first = new Map<string, string>();
    const paths = [...files.map(({ path }) => path), ...pictures.keys(), ...forbidden.map(({ path }) => path)];
    return [...new Set(paths)].sort().flatMap((path) => {
      const key = path.normalize('NFKC').toLowerCase();
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, path);
        return [];
      }
      return [
        {
          file: path,
          line: 0,
          column: 0,
          what: { zh: `和 ${other} 只差大小写或写法`, en: `differs from ${other} in case or form alone` },
          instead: { zh: '换一个名字，只用小写字母、数字和连字符', en: 'use another name, in lower-case letters, digits and hyphens' },
        },
      ];
    });
  },
};
