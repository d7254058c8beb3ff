import { isPicturePlace } from '../address.ts';
import { ownedCollections } from '../collections.ts';
import { caseStudy } from './example.ts';
import { isHidden } from './forbidden-file.ts';
import type { Rule } from './rule.ts';

export const misplacedFile: Rule = {
  name: 'misplaced-file',
  title: { zh: '文件放错了地方', en: 'A file out of place' },
  why: {
    zh: '文件放在哪里就决定了它是什么、归谁管、网址是什么',
    en: 'the place of a file says what it is, who owns it and at which address it stands',
  },
  example: {
    bad: { 'case-studies/My Case.mdx': caseStudy('正文。\n') },
    good: { 'case-studies/sample/my-case.mdx': caseStudy('正文。\n') },
  },
  checkLibrary({ files, pictures }) {
    const folders = ['associations', ...ownedCollections].join(' ');
    const wrong = [
      ...files.filter(({ path, known }) => !known && !isHidden(path)).map(({ path }) => path),
      ...[...pictures.keys()].filter((path) => !isPicturePlace(path)),
    ];
    return wrong.map((file) => ({
      file,
      line: 0,
      column: 0,
      what: { zh: '这个文件的位置或名字不合规矩', en: 'this file has no place or name that the site knows' },
      instead: {
        zh: `放到“种类/协会/名称.mdx”（人物、出处、刊期、互认、网站链接观察、考辨用 .yaml），只用小写字母、数字和连字符，名称最多 80 个字符，例如 case-studies/chengdu-fic/training.mdx；种类有：${folders}`,
        en: `put it at kind/association/name.mdx (.yaml for people, sources, issues, recognitions, link-observations, conflicts), in lower-case letters, digits and hyphens (80 at most in a name), e.g. case-studies/chengdu-fic/training.mdx; kinds: ${folders}`,
      },
    }));
  },
};
