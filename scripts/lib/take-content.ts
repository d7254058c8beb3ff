import { execFileSync } from 'node:child_process';
import { lostLines, readTree, type Sorted, sortFiles } from './taken-content.ts';

/** What came of it: the files that were taken, what stood in the way, and how many other changed files were left. */
export interface Taken extends Sorted {
  /** Files that the base branch and the change both altered; empty where they merge. */
  conflicts: string[];
  /** Changed files outside the content, which are not taken. */
  others: string[];
}

const content = ['src/content', 'addresses.lock'];

/**
 * Replaces the content of a clean checkout by that of `revision` merged with it, and commits it, so that HEAD^ is the
 * base. Everything else stays that of the checkout. Works on git's objects: the change is never checked out as a whole,
 * no link of it is followed and no attribute, hook or filter of it is in force. Changes nothing where `refused` or
 * `conflicts` tell of anything. Throws where git fails.
 */
export function takeContent(repository: string, revision: string): Taken {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'commit.gpgSign=false', ...args], {
      cwd: repository,
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  if (!/^[A-Za-z0-9][\w./^~-]*$/.test(revision)) throw new Error(`not a revision: ${JSON.stringify(revision)}`);
  const change = git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).trim();
  const merged = mergedTree(git, change);
  if (merged.conflicts.length > 0) return { taken: [], refused: [], others: [], conflicts: merged.conflicts };

  const files = readTree(git(['ls-tree', '-r', '-l', '-z', '--full-tree', merged.tree, '--', ...content]));
  const { taken, refused } = sortFiles(files);
  const lockOf = (tree: string) => git(['cat-file', 'blob', `${tree}:addresses.lock`]);
  const lost = taken.includes('addresses.lock') ? lostLines(lockOf('HEAD'), lockOf(merged.tree)) : ['addresses.lock'];
  refused.push(...lost.map((line) => ({ path: 'addresses.lock', why: `少了 ${line} / has lost ${line}` })));
  const others = git(['diff', '--name-only', '-z', 'HEAD', merged.tree, '--', '.', ...content.map((path) => `:(exclude)${path}`)])
    .split('\0')
    .filter((path) => path !== '');
  if (refused.length > 0) return { taken: [], refused, others, conflicts: [] };

  git(['rm', '-r', '-q', '-f', '--ignore-unmatch', '--', ...content]);
  const list = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  git(['--literal-pathspecs', 'restore', `--source=${merged.tree}`, '--staged', '--worktree', ...list], taken.join('\0'));
  const identity = ['-c', 'user.name=check', '-c', 'user.email=check@localhost'];
  git([...identity, 'commit', '-q', '--allow-empty', '--no-verify', '-m', 'Content of the change']);
  return { taken, refused, others, conflicts: [] };
}

/** The tree that merging the change into the checkout gives, made without touching any file. */
function mergedTree(git: (args: readonly string[]) => string, change: string): { tree: string; conflicts: string[] } {
  try {
    return { tree: git(['merge-tree', '--write-tree', '--no-messages', 'HEAD', change]).trim(), conflicts: [] };
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: string };
    if (status !== 1) throw error;
    const conflicts = (stdout ?? '')
      .split('\n')
      .slice(1)
      .map((line) => line.slice(line.indexOf('\t') + 1));
    return { tree: '', conflicts: [...new Set(conflicts.filter((path) => path !== ''))] };
  }
}
