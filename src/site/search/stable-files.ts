import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { type Chunk, magic } from './index-chunks.ts';

/** One file of a search index: its path below the index's folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** `pf_filter`: the filter's name, and each value with the pages that have it. */
type FilterFile = [name: string, values: [value: string, pages: number[]][]];

/** `pf_meta`: version, pages, chunks of words, filters by name and hash, sorts, names of metadata. */
type MetaFile = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: unknown[],
  filters: [name: string, hash: string][],
  ...rest: unknown[],
];

interface EntryFile {
  languages: Record<string, { hash: string }>;
  [key: string]: unknown;
}

/**
 * The same index with its files in one fixed form. Pagefind keeps filters and languages in hash tables whose order
 * changes from run to run; everything else that it writes follows from its input. Values are sorted, and the names
 * that follow from contents are made anew, so that two builds of one commit are the same to the byte. The list of chunks
 * is that of `chunks`.
 */
export function stabilise(files: readonly IndexFile[], chunks: readonly Chunk[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => stableFilter(file, renamed));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => stableMeta(file, chunks, renamed));
  const entries = files.filter(({ path }) => path === 'pagefind-entry.json').map((file) => stableEntry(file, renamed));
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path) && path !== 'pagefind-entry.json');
  return [...others, ...filters, ...metas, ...entries];
}

/** Throws unless Pagefind has numbered its records in the order in which they were added, on which our words rest. */
export function demandOrder(files: readonly IndexFile[], urls: readonly string[]): void {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const fragments = new Map(files.map((file) => [file.path, file]));
  const pages = meta ? unpack<MetaFile>(meta)[1] : [];
  const inOrder = pages.every(([hash], index) => {
    const fragment = fragments.get(`fragment/${hash}.pf_fragment`);
    return fragment !== undefined && (JSON.parse(contentOf(fragment).toString('utf8')) as { url: string }).url === urls[index];
  });
  if (!inOrder || pages.length !== urls.length) throw new Error('search index: Pagefind has numbered the records in another order');
}

function stableFilter(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values] = unpack<FilterFile>(file);
  const content = pack([name, values.sort(([a], [b]) => (a < b ? -1 : 1))]);
  return rename(file, content, renamed, 7);
}

function stableMeta(file: IndexFile, chunks: readonly Chunk[], renamed: Map<string, string>): IndexFile {
  const [version, pages, , filters, ...rest] = unpack<MetaFile>(file);
  // How long a page is matters only to a ranking that is not used; all alike, the lengths take no room.
  const alike = pages.map(([hash]) => [hash, 1]);
  const bounds = chunks.map(({ from, to, hash }) => [from, to, hash]);
  const named = filters.map(([name, hash]) => [name, renamed.get(hash) ?? hash]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return rename(file, pack([version, alike, bounds, named, ...rest]), renamed, 15);
}

function stableEntry(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const { languages, ...rest } = JSON.parse(Buffer.from(file.content).toString('utf8')) as EntryFile;
  const sorted = Object.entries(languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, entry]) => [language, { ...entry, hash: renamed.get(entry.hash) ?? entry.hash }]);
  return { path: file.path, content: Buffer.from(JSON.stringify({ ...rest, languages: Object.fromEntries(sorted) })) };
}

/** Gives a file the name that follows from its content: `zh-hans_` and the first digits of its SHA-256. */
function rename(file: IndexFile, content: Uint8Array, renamed: Map<string, string>, digits: number): IndexFile {
  const old = /([a-z-]+)_[0-9a-f]+(?=\.pf_)/.exec(file.path);
  if (!old) throw new Error(`search index: no hash in the name ${file.path}`);
  const hash = `${old[1]}_${createHash('sha256').update(content).digest('hex').slice(0, digits)}`;
  renamed.set(old[0], hash);
  return { path: file.path.replace(old[0], hash), content };
}

function unpack<T>(file: IndexFile): T {
  return decode(contentOf(file)) as T;
}

function contentOf({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, magic.length).equals(magic)) throw new Error(`search index: ${path} has another form than Pagefind 1.5's`);
  return bytes.subarray(magic.length);
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([magic, encode(value)]), { level: 9 });
}
