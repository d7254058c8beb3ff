import { networkFile } from '../../src/domain/address.ts';
import type { SourceFile } from '../../src/domain/entry.ts';
import { createLibrary, type Library } from '../../src/domain/library.ts';
import { contentRoot } from '../../src/domain/ownership/change.ts';
import { limits } from '../../src/domain/read/limits.ts';
import { UnusableRepository } from './git.ts';
import { type CommittedFile, listFiles, readFiles } from './git-files.ts';

/** More files than a network of associations has, and a bound for what one revision can cost. */
const maxFiles = 50_000;
const maxLockBytes = 16 * 1024 * 1024;

const needed = ['associations/', 'columns/', 'issues/', networkFile];

/**
 * The part of a commit's content that says who owns and edits what: profiles, columns, issues and the network's own
 * file, with `others` (paths from the repository's root) besides. What is no plain file, or larger than any text may
 * be, is known to be there and not read. `lock` is the text of the list of addresses.
 */
export async function libraryAt(folder: string, commit: string, others: ReadonlySet<string> = new Set()): Promise<Library> {
  const isNeeded = ({ path }: CommittedFile) => others.has(path) || needed.some((start) => path.startsWith(contentRoot + start));
  const listed = (await listFiles(folder, commit, [contentRoot])).filter((file) => isNeeded(file) && /\.(?:mdx|yaml)$/.test(file.path));
  if (listed.length > maxFiles) throw new UnusableRepository(`基准版本的文件太多 / too many files at the base: ${listed.length}`);
  const isReadable = ({ mode, size }: CommittedFile) => mode === '100644' && size <= limits.bytes;
  const files: SourceFile[] = [];
  for await (const { path, bytes } of readFiles(folder, listed.filter(isReadable)))
    files.push({ path: path.slice(contentRoot.length), bytes });
  const unread = listed.filter((file) => !isReadable(file)).map(({ path }) => path.slice(contentRoot.length));
  return createLibrary({ files, unread, pictures: [], lock: await lockAt(folder, commit) });
}

/** The list of addresses of a commit; empty where it has none that is a plain file of a bearable size. */
export async function lockAt(folder: string, commit: string): Promise<string> {
  const listed = await listFiles(folder, commit, ['addresses.lock']);
  const plain = listed.filter(({ mode, path, size }) => path === 'addresses.lock' && mode === '100644' && size <= maxLockBytes);
  for await (const { bytes } of readFiles(folder, plain)) return new TextDecoder().decode(bytes);
  return '';
}
