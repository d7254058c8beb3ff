import type { ForbiddenItem } from '../entry.ts';
import { caseStudy } from './example.ts';
import type { FileFault, Rule, RuleLanguage } from './rule.ts';

export const forbiddenFile: Rule = {
  name: 'forbidden-file',
  title: { zh: '不是普通文件', en: 'Not a plain file' },
  why: {
    zh: '内容文件夹里只放文字和图片；别的东西可能把网站引到别处，或者是程序',
    en: 'the content folder holds texts and pictures; anything else may lead elsewhere or be a program',
  },
  example: {
    bad: { 'case-studies/sample/.settings': 'x' },
    good: { 'case-studies/sample/case.mdx': caseStudy('正文。\n') },
  },
  checkLibrary: ({ files, forbidden }) => [
    ...forbidden.map(({ path, kind }) => faultOf(path, kinds[kind])),
    ...files.filter(({ path }) => isHidden(path)).map(({ path }) => faultOf(path, hidden)),
  ],
};

/** Whether a file or a folder on its way has a name that systems hide: it begins with a dot, or with `~$` as Word's locks do. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)(?:\.|~\$)/.test(path);
}

type Advice = { what: Record<RuleLanguage, string>; instead: Record<RuleLanguage, string> };

const remove = { zh: '删去它', en: 'delete it' };

const hidden: Advice = {
  what: { zh: '这是一个隐藏文件', en: 'this is a hidden file' },
  instead: { zh: '删去它；它多半是系统或编辑软件自己留下的', en: 'delete it: the system or an editor left it there' },
};

const kinds: Record<ForbiddenItem['kind'], Advice> = {
  symlink: {
    what: { zh: '这是一个符号链接', en: 'this is a symbolic link' },
    instead: { zh: '删去它，把文件本身放在这里', en: 'delete it and put the file itself here' },
  },
  submodule: { what: { zh: '这是另一个代码库（submodule）', en: 'this is another repository (a submodule)' }, instead: remove },
  executable: {
    what: { zh: '这个文件有“可执行”的标记', en: 'this file is marked as executable' },
    instead: {
      zh: '去掉标记：git update-index --chmod=-x 文件，再提交',
      en: 'take the mark off: git update-index --chmod=-x FILE, and commit',
    },
  },
  special: { what: { zh: '这不是普通的文件', en: 'this is no ordinary file' }, instead: remove },
  unreadable: {
    what: { zh: '这个文件打不开', en: 'this file cannot be opened' },
    instead: { zh: '看看它还在不在、有没有读取的权限，再检查一次', en: 'see whether it is still there and may be read, and check again' },
  },
  'unreadable-name': {
    what: { zh: '这个名字是乱码，别的电脑认不出来', en: 'this name is not UTF-8, and other machines cannot read it' },
    instead: { zh: '改名，只用小写字母、数字和连字符', en: 'rename it, with lower-case letters, digits and hyphens only' },
  },
};

function faultOf(file: string, advice: Advice): FileFault {
  return { file, line: 0, column: 0, ...advice };
}
