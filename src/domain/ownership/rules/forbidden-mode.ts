import type { FindingLanguage } from '../../finding.ts';
import { pathInFinding } from '../change.ts';
import { added } from '../example.ts';
import type { OwnershipRule } from '../rule.ts';

/** git's modes of what is no plain file. Any other mode than that of a plain file is refused as well. */
const modes: Record<string, Record<'what' | 'instead', Record<FindingLanguage, string>>> = {
  '120000': {
    what: { zh: '这是一个符号链接，不是文件', en: 'this is a symbolic link, not a file' },
    instead: { zh: '删掉链接，把它指向的文件复制到这里', en: 'delete the link and put a copy of the file in its place' },
  },
  '160000': {
    what: { zh: '这是一个子模块（另一个仓库），不是文件', en: 'this is a submodule (another repository), not a file' },
    instead: {
      zh: '运行 git rm --cached 加这个路径，删掉里面的 .git 目录，再把文件一个一个加进来',
      en: 'run git rm --cached on it, delete its folder .git, and add its files one by one',
    },
  },
  '100755': {
    what: { zh: '这个文件带有可执行权限', en: 'this file may be executed' },
    instead: { zh: '运行 git update-index --chmod=-x 加这个路径，再提交', en: 'run git update-index --chmod=-x on it and commit' },
  },
};

const other = (mode: string) => ({
  what: { zh: `文件类型 ${mode} 不能用`, en: `the file mode ${mode} is not allowed` },
  instead: { zh: '删掉它，重新加一个普通文件', en: 'delete it and add a plain file' },
});

export const forbiddenMode: OwnershipRule = {
  name: 'forbidden-mode',
  title: { zh: '不是普通文件', en: 'Not a plain file' },
  why: {
    zh: '链接和子模块会带进目录之外的内容，可执行文件会被运行；内容里只收普通文件',
    en: 'links and submodules bring in what lies elsewhere, and what may be executed may run; content is plain files only',
  },
  example: {
    bad: { actor: { association: 'example-city' }, files: [added('src/content/reports/example-city/survey.mdx', '120000')] },
    good: { actor: { association: 'example-city' }, files: [added('src/content/reports/example-city/survey.mdx')] },
  },
  check({ files }) {
    return files
      .filter(({ newMode }) => newMode !== '100644' && newMode !== '000000')
      .map(({ path, newMode }) => ({ file: pathInFinding(path), line: 0, column: 0, ...(modes[newMode] ?? other(newMode)) }));
  },
};
