import { lstat, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import type { Library } from '../../src/domain/library.ts';
import type { ChangedFile } from '../../src/domain/ownership/change.ts';
import { checkOwnership } from '../../src/domain/ownership/index.ts';
import { type Actor, ownersOf } from '../../src/domain/ownership/owners.ts';
import { libraryAt, listAt } from './base-library.ts';
import { defaultBase, forkPoint, git, resolveCommit, UnusableRepository } from './git.ts';
import { changesBetween, changesInWorkTree } from './git-change.ts';

/** The options of a command line that say who makes a change and what it is compared with. */
export interface OwnershipOptions {
  as?: string | undefined;
  account?: string | undefined;
  base?: string | undefined;
}

/** Where the content stands and its list of addresses; the content is `src/content` of a repository's work tree. */
interface Place {
  content: string;
  lock: string;
}

/**
 * What an actor may not change of what differs between a base (`origin/main`, else `main`) and the work tree: what is
 * committed, staged, unstaged, and untracked files of the content. Who owns what is read from the base itself, be it
 * newer than where the branch began. Without an actor there is nothing to say.
 * Throws `UnusableRepository` for options, revisions and folders that cannot be worked with.
 */
export async function findForeignChanges(place: Place, options: OwnershipOptions): Promise<Finding[]> {
  const actor = actorOf(options);
  if (actor === null) return [];
  const { folder, fork, files, baseLibrary } = await changeIn(place, options.base);
  const listed = async (list: string) =>
    changes(list, files) ? { base: await listAt(folder, fork, list), heads: await headsOf(list, folder, place) } : { base: '', heads: [] };
  const [lock, frozen] = await Promise.all([listed('addresses.lock'), listed('frozen.lock')]);
  return checkOwnership({ actor, files, lock, frozen, owners: ownersOf(baseLibrary) });
}

/** What a work tree changes, and what it is held against. */
export interface Change {
  /** The root of the work tree. */
  folder: string;
  /** The commit that the files are compared with: where the branch left the base. */
  fork: string;
  files: ChangedFile[];
  /** What `libraryAt` reads of the base as it is now, and the changed files as they are there. */
  baseLibrary: Library;
}

/** The files that differ between a base and the work tree. Throws `UnusableRepository`. */
export async function changeIn(place: Place, revision?: string): Promise<Change> {
  const folder = await repositoryOf(place);
  const base = await resolveCommit(folder, revision ?? (await defaultBase(folder)));
  const fork = await forkPoint(folder, base, await resolveCommit(folder, 'HEAD'));
  const files = await changesInWorkTree(folder, fork);
  return { folder, fork, files, baseLibrary: await libraryAt(folder, base, new Set(files.map(({ path }) => path))) };
}

/** What a push may not change of what differs between the old and the new commit of a branch. */
export async function findForeignPush(repository: string, actor: Actor, commits: { old: string; new: string }): Promise<Finding[]> {
  const old = await resolveCommit(repository, commits.old);
  const head = await resolveCommit(repository, commits.new);
  const [base, files] = await Promise.all([libraryAt(repository, old), changesBetween(repository, old, head)]);
  const headsOfPush = async (list: string) => (changes(list, files) ? [await listAt(repository, head, list)] : []);
  const lock = { base: base.lock, heads: await headsOfPush('addresses.lock') };
  const frozen = { base: base.frozen, heads: await headsOfPush('frozen.lock') };
  return checkOwnership({ actor, files, lock, frozen, owners: ownersOf(base) });
}

function changes(list: string, files: readonly ChangedFile[]): boolean {
  return files.some(({ path }) => path === list);
}

function actorOf({ as, account, base }: OwnershipOptions): Actor | null {
  if (as !== undefined && account !== undefined)
    throw new UnusableRepository('--as 和 --account 只写一个 / give --as or --account, not both');
  if (as !== undefined) return { association: as };
  if (account !== undefined) return { account };
  if (base !== undefined) throw new UnusableRepository('--base 要和 --as 或 --account 一起用 / --base goes with --as or --account');
  return null;
}

/** The root of the work tree whose `src/content` the place is. */
async function repositoryOf({ content }: Place): Promise<string> {
  const suffix = `${sep}src${sep}content`;
  const folder = content.endsWith(suffix) ? content.slice(0, -suffix.length) : null;
  const inside = folder === null ? null : await git(folder, ['rev-parse', '--show-prefix']).catch(() => null);
  if (folder === null || inside === null || inside.stdout.toString().trim() !== '') {
    throw new UnusableRepository(`${content} 不是 git 仓库根目录下的 src/content / is not src/content at the root of a git work tree`);
  }
  return folder;
}

/** A list as it is committed, staged and edited. */
async function headsOf(list: string, folder: string, { lock }: Place): Promise<string[]> {
  const file = join(dirname(lock), list);
  const stats = await lstat(file).catch(() => null);
  const staged = git(folder, ['cat-file', 'blob', `:${list}`]).then(
    ({ stdout }) => stdout.toString(),
    () => '',
  );
  return [await listAt(folder, 'HEAD', list), await staged, stats?.isFile() ? await readFile(file, 'utf8') : ''];
}
