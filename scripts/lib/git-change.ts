import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChangedFile, contentRoot, lists } from '../../src/domain/ownership/change.ts';
import { git, UnusableRepository } from './git.ts';

/** Renames stay a deletion and an addition; no configuration and no `.gitmodules` hides a file from the comparison. */
const options = ['--raw', '-r', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=dirty'];

/** The files that differ between two commits, whatever history lies between them. */
export async function changesBetween(folder: string, base: string, head: string): Promise<ChangedFile[]> {
  return parseRaw((await git(folder, ['diff-tree', ...options, base, head, '--'])).stdout);
}

/**
 * The files that differ between a commit and what stands in the work tree's `HEAD`, in its index, or in the work tree
 * itself, with untracked files of the content. A file that differs in one of the three counts, even if another has it
 * as it was: what is committed is pushed, and what is not may be next.
 */
export async function changesInWorkTree(folder: string, base: string): Promise<ChangedFile[]> {
  const compared = await Promise.all([
    changesBetween(folder, base, 'HEAD'),
    git(folder, ['diff', ...options, '--cached', base, '--']).then(({ stdout }) => parseRaw(stdout)),
    git(folder, ['diff', ...options, base, '--']).then(({ stdout }) => parseRaw(stdout)),
    untracked(folder),
  ]);
  return [...new Map(compared.flat().map((file) => [JSON.stringify(file), file])).values()];
}

async function untracked(folder: string): Promise<ChangedFile[]> {
  const listed = await git(folder, ['ls-files', '-z', '--others', '--exclude-standard', '--', contentRoot, ...lists]);
  const paths = listed.stdout.toString().split('\0').filter(Boolean);
  return Promise.all(
    paths.map(async (path) => ({ status: 'A' as const, path, oldMode: '000000', newMode: await modeOf(join(folder, path)) })),
  );
}

/** The mode with which git would add a file. A folder among untracked files is another repository. */
async function modeOf(file: string): Promise<string> {
  const stats = await lstat(file);
  if (stats.isSymbolicLink()) return '120000';
  if (stats.isDirectory()) return '160000';
  return (stats.mode & 0o100) !== 0 ? '100755' : '100644';
}

/** Reads `:old-mode new-mode old-id new-id status NUL path NUL`. Bytes that are not UTF-8 become U+FFFD, which no owned name has. */
function parseRaw(output: Buffer): ChangedFile[] {
  const fields = output.toString().split('\0');
  const files: ChangedFile[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, oldMode, newMode, status] = /^:([0-7]{6}) ([0-7]{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])$/.exec(fields[index] as string) ?? [];
    const path = fields[index + 1] as string;
    if (status === 'U') throw new UnusableRepository('合并还有冲突没有解决 / there are conflicts of a merge left');
    if (!oldMode || !newMode || !isStatus(status)) throw new Error(`git's list of changes reads ${JSON.stringify(fields[index])}`);
    files.push({ status, path, oldMode, newMode });
  }
  return files;
}

function isStatus(status: string | undefined): status is ChangedFile['status'] {
  return status !== undefined && 'ADMT'.includes(status);
}
