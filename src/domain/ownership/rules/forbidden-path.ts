import { contentRoot, isPlainPath, mayChange, pathInFinding } from '../change.ts';
import { added } from '../example.ts';
import type { OwnershipRule } from '../rule.ts';

export const forbiddenPath: OwnershipRule = {
  name: 'forbidden-path',
  title: { zh: '文件名里有不能用的字符', en: 'Characters that a file name may not have' },
  why: {
    zh: '大小写、看不见的字符和特殊符号会让一个名字在别的电脑上变成另一个文件',
    en: 'case, invisible characters and special signs make one name another file on another machine',
  },
  example: {
    bad: {
      actor: { association: 'example-city' },
      files: [added('src/content/reports/example-city/Survey.mdx'), added('src/content/reports/example-city/.gitattributes')],
    },
    good: { actor: { association: 'example-city' }, files: [added('src/content/reports/example-city/survey-2026.mdx')] },
  },
  check({ files, owners }, acting) {
    return files
      .filter((file) => file.status !== 'D' && file.path.startsWith(contentRoot) && !isPlainPath(file.path))
      .filter((file) => acting.some((association) => mayChange(file, association, owners)))
      .map(({ path }) => ({
        file: pathInFinding(path),
        line: 0,
        column: 0,
        what: { zh: '文件名或目录名里有不能用的字符', en: 'the name of this file or of its folder has characters that it may not have' },
        instead: {
          zh: '改名，只用小写英文字母、数字、连字符，扩展名前一个点，例如 survey-2026.mdx',
          en: 'rename it, with lower-case letters, digits and hyphens and a dot before the extension, e.g. survey-2026.mdx',
        },
      }));
  },
};
