import { contentRoot, lists } from '../../src/domain/ownership/change.ts';
import { listAt } from './base-library.ts';
import { git, resolveCommit } from './git.ts';
import { listFiles } from './git-files.ts';
import { lostLines, type Sorted, sortFiles } from './taken-content.ts';

/** What came of it: the files that were taken, what stood in the way, and how many other changed files were left. */
export interface Taken extends Sorted {
  /** Files that the base branch and the change both altered; empty where they merge. */
  conflicts: string[];
  /** Changed files outside the content, which are not taken. */
  others: string[];
}

const content = ['src/content', ...lists];

/**
 * Replaces the content of a clean checkout by that of `revision` merged with it, and commits it, so that HEAD^ is the
 * base. Everything else stays that of the checkout. Works on git's objects: the change is never checked out as a whole,
 * no link of it is followed and no attribute, hook or filter of it is in force. Changes nothing where `refused` or
 * `conflicts` tell of anything. Throws where git fails.
 */
export async function takeContent(repository: string, revision: string): Promise<Taken> {
  const change = await resolveCommit(repository, revision);
  const merged = await mergedTree(repository, change);
  if (merged.conflicts.length > 0) return { taken: [], refused: [], others: [], conflicts: merged.conflicts };

  const { taken, refused } = sortFiles(await listFiles(repository, merged.tree, content));
  for (const path of lists) {
    const lost = lostLines(await listAt(repository, 'HEAD', path), await listAt(repository, merged.tree, path));
    refused.push(...lost.map((line) => ({ path, why: `少了 ${line} / has lost ${line}` })));
  }
  const differing = (await git(repository, ['diff', '--name-only', '-z', '--no-renames', 'HEAD', merged.tree])).stdout.toString();
  const others = differing.split('\0').filter((path) => path !== '' && !lists.includes(path) && !path.startsWith(contentRoot));
  if (refused.length > 0) return { taken: [], refused, others, conflicts: [] };

  await git(repository, ['rm', '-r', '-q', '-f', '--ignore-unmatch', '--', ...content]);
  const list = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  await git(repository, ['restore', `--source=${merged.tree}`, '--staged', '--worktree', ...list], taken.join('\0'));
  const own = ['core.hooksPath=/dev/null', 'commit.gpgSign=false', 'user.name=check', 'user.email=check@localhost'];
  const commit = ['commit', '-q', '--allow-empty', '--no-verify', '-m', 'Content of the change'];
  await git(repository, [...own.flatMap((setting) => ['-c', setting]), ...commit]);
  return { taken, refused, others, conflicts: [] };
}

/** The tree that merging the change into the checkout gives, made without touching any file. */
async function mergedTree(repository: string, change: string): Promise<{ tree: string; conflicts: string[] }> {
  try {
    const { stdout } = await git(repository, ['merge-tree', '--write-tree', '--no-messages', 'HEAD', change]);
    return { tree: stdout.toString().trim(), conflicts: [] };
  } catch (error) {
    const { exitCode, stdout } = error as { exitCode?: unknown; stdout?: Buffer };
    if (exitCode !== 1) throw error;
    const conflicts = (stdout?.toString() ?? '')
      .split('\n')
      .slice(1)
      .map((line) => line.slice(line.indexOf('\t') + 1));
    return { tree: '', conflicts: [...new Set(conflicts.filter((path) => path !== ''))] };
  }
}
