import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EntryId } from '../address.ts';
import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { canonicalJson, canonicalNode } from './canonical.ts';

/** A text that is frozen when its issue comes out: the issue's own file, an article, or an article's earlier version. */
export type JournalText = Entry<'issues'> | Entry<'articles'> | Entry<'article-versions'>;

/**
 * Keys that may change after a text came out. They catalogue it, tell what happened to it, or served its making; what
 * readers were given to read is everything else, be the key ever so new.
 */
const unfrozen: ReadonlySet<string> = new Set([
  'updated',
  'published',
  'aliases',
  'related',
  'topics',
  'regions',
  'workItems',
  'carriesOut',
  'changes',
  'updates',
  'withdrawn',
  'doi',
  'pages',
  'version',
  'versionOf',
  'replaced',
  'state',
  'deadlines',
  'awaited',
]);

const digests = new WeakMap<Entry, string>();

/**
 * The SHA-256 of what readers are given to read of a text, as 64 hexadecimal digits. It stands in `frozen.lock` for
 * ever, so what goes into it never changes: data and syntax tree in the form of `canonicalJson`.
 */
export function digestOf(entry: JournalText, pictures: Library['pictures']): string {
  const known = digests.get(entry);
  if (known) return known;
  const data = Object.fromEntries(Object.entries(entry.data).filter(([key]) => !unfrozen.has(key)));
  const body = entry.body === null ? null : canonicalNode(entry.body, { file: entry.file, pictures });
  const digest = sha256Hex(canonicalJson({ data, body }));
  digests.set(entry, digest);
  return digest;
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Which version of it a text is. An issue has as many as its updates say. */
export function versionOf(entry: JournalText): number {
  if (entry.collection !== 'issues') return entry.data.version ?? 1;
  return Math.max(1, ...(entry.data.updates ?? []).map(({ version }) => version ?? 1));
}

/** The ids of the articles of an issue, the introduction first. */
export function articlesOf({ introduction, sections = [] }: Partial<Entry<'issues'>['data']>): EntryId[] {
  const references = [introduction, ...sections.flatMap(({ articles }) => articles)];
  return references.flatMap((reference) => (reference === undefined ? [] : [`articles/${reference}`]));
}
