import { nearest } from '../text/nearest.ts';
import { caseStudy } from './example.ts';
import type { Rule } from './rule.ts';

export const unknownAssociation: Rule = {
  name: 'unknown-association',
  title: { zh: '文件夹没有对应的协会', en: 'A folder without an association' },
  why: { zh: '每个条目都有发布它的协会，读者要能找到', en: 'every entry has an association that publishes it, and readers must find it' },
  example: {
    bad: { 'case-studies/sampel/case.mdx': caseStudy('正文。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('正文。\n') },
  },
  checkLibrary(library) {
    const known = [...library.ids].filter((id) => id.startsWith('associations/')).map((id) => id.slice('associations/'.length));
    return library.files.flatMap(({ path, place }) => {
      const owner = place?.association;
      if (!owner || known.includes(owner)) return [];
      const close = nearest(owner, known);
      return [
        {
          file: path,
          line: 1,
          column: 1,
          what: { zh: `文件夹“${owner}”没有对应的协会`, en: `the folder “${owner}” belongs to no association` },
          instead: {
            zh: `${close ? `是不是 ${close}？` : ''}新协会先建 associations/${owner}/profile.mdx`,
            en: `${close ? `did you mean ${close}? ` : ''}a new association starts with associations/${owner}/profile.mdx`,
          },
        },
      ];
    });
  },
};
