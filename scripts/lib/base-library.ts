import { networkFile } from '../../src/domain/address.ts';
import { createLibrary } from '../../src/domain/create-library.ts';
import type { SourceFile } from '../../src/domain/entry.ts';
import type { Library } from '../../src/domain/library.ts';
import { contentRoot, lists } from '../../src/domain/ownership/change.ts';
import { limits } from '../../src/domain/read/limits.ts';
import { UnusableRepository } from './git.ts';
import { type CommittedFile, listFiles, readFiles } from './git-files.ts';

/** More files than a network of associations has, and a bound for what one revision can cost. */
const maxFiles = 50_000;
const maxLockBytes = 16 * 1024 * 1024;

const decoder = new TextDecoder();
const needed = ['associations/', 'columns/', 'issues/', networkFile];

/**
 * The part of a commit's content that says who owns and edits what: profiles, columns, issues and the network's own
 * file, with `others` (paths from the repository's root) besides, and the lists beside it. What is no plain file, or
 * larger than any text may be, is known to be there and not read.
 */
export async function libraryAt(folder: string, commit: string, others: ReadonlySet<string> = new Set()): Promise<Library> {
  const isNeeded = ({ path }: CommittedFile) => others.has(path) || needed.some((start) => path.startsWith(contentRoot + start));
  const listed = await listFiles(folder, commit, [contentRoot, ...lists]);
  const texts = listed.filter((file) => lists.includes(file.path) || (isNeeded(file) && /\.(?:mdx|yaml)$/.test(file.path)));
  if (texts.length > maxFiles) throw new UnusableRepository(`基准版本的文件太多 / too many files at the base: ${texts.length}`);
  const files: SourceFile[] = [];
  const listTexts = new Map<string, string>();
  for await (const { path, bytes } of readFiles(folder, texts.filter(isReadable))) {
    if (lists.includes(path)) listTexts.set(path, decoder.decode(bytes));
    else files.push({ path: path.slice(contentRoot.length), bytes });
  }
  const unread = texts.filter((file) => !isReadable(file) && !lists.includes(file.path)).map(({ path }) => path.slice(contentRoot.length));
  const [lock = '', frozen = ''] = lists.map((list) => listTexts.get(list));
  return createLibrary({ files, unread, pictures: [], lock, frozen });
}

/** One of `lists` as a commit has it; empty where it has none that is a plain file of a bearable size. */
export async function listAt(folder: string, commit: string, list: string): Promise<string> {
  const listed = await listFiles(folder, commit, [list]);
  for await (const { bytes } of readFiles(folder, listed.filter(isReadable))) return decoder.decode(bytes);
  return '';
}

function isReadable({ path, mode, size }: CommittedFile): boolean {
  return mode === '100644' && size <= (lists.includes(path) ? maxLockBytes : limits.bytes);
}
