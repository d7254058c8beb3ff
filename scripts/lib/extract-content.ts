import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentRoot, isPlainPath, lists } from '../../src/domain/ownership/change.ts';
import { type CommittedFile, listFiles, readFiles } from './git-files.ts';
import { largestFile } from './taken-content.ts';

/**
 * Writes the content of a commit and the lists beside it into an empty folder, byte for byte: no filter, line ending
 * or attribute of the repository is applied. Only plain files with plain names are written; the others are returned.
 */
export async function extractContent(repository: string, commit: string, folder: string): Promise<string[]> {
  const listed = await listFiles(repository, commit, [contentRoot, ...lists]);
  const isSafe = ({ mode, path, size }: CommittedFile) => mode === '100644' && isPlainPath(path) && size <= largestFile;
  for await (const { path, bytes } of readFiles(repository, listed.filter(isSafe))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
  }
  return listed.filter((file) => !isSafe(file)).map(({ path }) => path);
}
