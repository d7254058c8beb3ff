import { lists } from '../../src/domain/ownership/change.ts';
import type { CommittedFile } from './git-files.ts';

/** What of a change is content that may be taken, and what is not, with the reason in Chinese and English. */
export interface Sorted {
  taken: string[];
  refused: { path: string; why: string }[];
}

/** The largest file that is taken. Texts have a limit of their own, of which the check tells. */
export const largestFile = 20 * 1024 * 1024;
const allowedFile = /^src\/content\/(?:(?:[^/]+\/)+[^/]+\.(?:mdx|yaml|png|jpe?g|webp|avif)|network\/partners\/[^/]+\.jsonl)$/;

/**
 * Sorts the files of a change's content: plain files of known types are taken, everything else is refused by name, so
 * that nothing is left out in silence. Names that are merely wrong are taken: the check says how to write them.
 */
export function sortFiles(files: readonly CommittedFile[]): Sorted {
  const sorted: Sorted = { taken: [], refused: [] };
  for (const file of files) {
    const why = reasonAgainst(file);
    if (why === null) sorted.taken.push(file.path);
    else sorted.refused.push({ path: file.path, why });
  }
  return sorted;
}

function reasonAgainst({ mode, size, path }: CommittedFile): string | null {
  if (mode === '120000') return '是快捷方式，不是文件 / is a symbolic link';
  if (mode === '160000') return '是另一个代码库 / is another repository';
  if (mode !== '100644') return '是可以运行的文件 / is an executable file';
  if (size > largestFile) return '大于 20 MB / is larger than 20 MB';
  if (/[\u0000-\u001f\u007f\\:]/.test(path) || path.split('/').some((part) => part.startsWith('.'))) {
    return '名字里有不能用的字符 / has a name that is not allowed';
  }
  if (!lists.includes(path) && !allowedFile.test(path)) return '不是稿子或图片 / is neither a text nor a picture';
  return null;
}

/** What a change takes out of a list that only ever grows. */
export function lostLines(before: string, after: string): string[] {
  const kept = new Set(after.split(/\r?\n/));
  return before.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#') && !kept.has(line));
}
