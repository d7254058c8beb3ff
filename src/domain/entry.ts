import type { Root } from 'mdast';
import type { z } from 'zod';
import type { EntryId, Place } from './address.ts';
import type { Collection } from './collections.ts';
import type { Position } from './finding.ts';
import type { DataOf } from './schemas/index.ts';
import type { network } from './schemas/network.ts';

/** One file as it came from the reader; `path` is relative to the content folder, with `/`. */
export interface SourceFile {
  path: string;
  bytes: Uint8Array;
}

/** A picture beside the texts: its path in the content folder, its size in pixels and a digest of its bytes. */
export interface Picture {
  path: string;
  width: number;
  height: number;
  digest: string;
}

/** Everything that a reader hands to the domain. */
export interface Source {
  files: SourceFile[];
  /** Paths of files that are there but were not read: their entries exist, what they say is unknown. */
  unread?: string[];
  pictures: Picture[];
  /** The text of `addresses.lock`: every address ever published, one a line; # begins a remark. */
  lock: string;
}

/** Where a key (or an item) of the file's data stands. */
export type Locate = (path: readonly PropertyKey[]) => Position;

/** A schema's complaint about one place in the data. */
export interface DataIssue {
  path: PropertyKey[];
  code: string;
  message: string;
  keys?: string[];
  /** Allowed values of an enumeration. */
  values?: string[];
  input?: unknown;
}

/** One fault in a file's YAML or MDX, in the parser's words. */
export interface SyntaxFault extends Position {
  reason: string;
}

/** One unit of data in a file: a whole file, or one item of a vocabulary. */
export interface Draft {
  place: Place | null;
  raw: Record<string, unknown>;
  data: unknown;
  issues: DataIssue[];
  locate: Locate;
}

/** A file after reading, whether it is right or not: what the file rules look at. */
export interface ParsedFile {
  path: string;
  /** null when the bytes are not UTF-8. */
  text: string | null;
  known: boolean;
  /** The place of the one entry that the file holds; vocabularies and the network's own file have none. */
  place: Place | null;
  badByteLine: number;
  /** Where the file is larger or deeper than any parser should see; nothing behind it is read. */
  limitFault: SyntaxFault | null;
  frontmatter: 'none' | 'ok' | 'missing';
  yamlFaults: SyntaxFault[];
  drafts: Draft[];
  body: Root | null;
  bodyFault: SyntaxFault | null;
}

/** One thing that an association publishes, or one term of a vocabulary. */
export type Entry<C extends Collection = Collection> = {
  [K in C]: {
    id: EntryId;
    collection: K;
    association: string | null;
    file: string;
    data: DataOf<K>;
    body: Root | null;
    locate: Locate;
    /** Keys of the data that their schema refuses; an entry with any is checked as far as it can be, never published. */
    flawed: ReadonlySet<string>;
  };
}[C];

export type Network = z.infer<typeof network>;

/** Whether an entry shows the 示例 badge and may have no source. */
export function isExample(entry: Pick<Entry, 'data'>): boolean {
  const { example } = entry.data as { example?: boolean | string };
  // The data of an entry with flaws is still as it was written.
  return example === true || example === 'true';
}

/** The language and script in which an entry was written. */
export function languageOf(entry: Pick<Entry, 'data'>): string {
  return (entry.data as { language?: string }).language ?? 'zh-Hans';
}
