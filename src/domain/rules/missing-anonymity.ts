import { caseStudy } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

const rights = (keys = '') => caseStudy('正文。\n', keys).replace('kind: training', 'kind: rights-protection');

export const missingAnonymity: Rule = {
  name: 'missing-anonymity',
  title: { zh: '维权案例没有写明名称怎样处理', en: 'A rights case that does not say how it hides names' },
  why: {
    zh: '当事企业可能因为案例被认出来而再受损害，登载以前要先想好',
    en: 'a firm that is recognised in a case may be harmed again; that is to be settled before publishing',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': rights() },
    good: { 'case-studies/sample/case.mdx': rights('anonymity: unnamed\n') },
  },
  checkLibrary: (library) =>
    library.written.flatMap((entry): FileFault[] => {
      if (entry.collection !== 'case-studies' || entry.flawed.has('kind') || entry.flawed.has('anonymity')) return [];
      const { kind, anonymity } = entry.data;
      if (kind !== 'rights-protection' || anonymity !== undefined) return [];
      return [
        {
          file: entry.file,
          ...entry.locate(['kind']),
          what: { zh: '这个维权案例没有 anonymity', en: 'this rights case has no anonymity' },
          instead: {
            zh: '加一行 anonymity: unnamed（隐去名称）；也可以是 pseudonym（化名）、merged（几案合写），经本人书面同意的写 named-with-consent',
            en: 'add anonymity: unnamed; or pseudonym, merged, or named-with-consent where the firm agreed in writing',
          },
        },
      ];
    }),
};
