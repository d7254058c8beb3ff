import type { Root } from 'mdast';
import type { z } from 'zod';
import type { EntryId, Place } from './address.ts';
import type { Collection } from './collections.ts';
import type { Position } from './finding.ts';
import type { PartnerNews } from './network/partner-news-file.ts';
import type { EncodingFault } from './read/encoding.ts';
import type { DataOf } from './schemas/index.ts';
import type { network } from './schemas/network.ts';
import type { PartnerData } from './search/partner-file.ts';

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
  /** Why it cannot be published, or null where it can. */
  fault: PictureFault | null;
}

/**
 * `type`: its bytes are not of the type that its name says. `bytes`, `pixels`, `frames`: larger than is allowed, or
 * moving. `unreadable`: it cannot be decoded whole.
 */
export type PictureFault = 'type' | 'bytes' | 'pixels' | 'frames' | 'unreadable';

/**
 * What stands in the content folder, or in git below it, and is no plain file, or one whose name is not UTF-8 or
 * whose bytes the system does not give: it is never read.
 */
export interface ForbiddenItem {
  path: string;
  kind: 'symlink' | 'submodule' | 'executable' | 'special' | 'unreadable-name' | 'unreadable';
}

/** What surrounds the files in a content folder. */
export interface Surroundings {
  /** Paths of files that are there but were not read: their entries exist, what they say is unknown. */
  unread?: string[];
  pictures: Picture[];
  forbidden?: ForbiddenItem[];
  /** The CODEOWNERS files that the project has, by their paths from its root. */
  codeOwners?: ReadonlyMap<string, string>;
  /** The text of `addresses.lock`: every address ever published, one a line; # begins a remark. */
  lock: string;
  /** The text of `frozen.lock`: the digest of every text of a published issue; nothing where there is no such file. */
  frozen?: string;
  /** The list of names that must occur nowhere, one a line; not part of the project. */
  privateNames?: string;
}

/** Everything that a reader hands to the domain. */
export interface Source extends Surroundings {
  files: SourceFile[];
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

/** One unit of data in a file: a whole file, or one item of a vocabulary, which stands at `prefix` in it. */
export interface PlainDraft {
  place: Place | null;
  /** What was written, where the schema refuses it; else null. */
  raw: Record<string, unknown> | null;
  /** What the schema makes of it; null where it refuses it. */
  data: unknown;
  issues: DataIssue[];
  prefix: PropertyKey[];
}

/** A unit of data that tells where its keys stand. */
export interface Draft extends PlainDraft {
  locate: Locate;
}

/** A file after reading, whether it is right or not, as plain data: a process that reads can hand it to another. */
export interface PlainFile {
  path: string;
  /** null when the bytes are not UTF-8. */
  text: string | null;
  known: boolean;
  /** The place of the one entry that the file holds; vocabularies and the network's own file have none. */
  place: Place | null;
  /** Why the bytes are not UTF-8. */
  encodingFault: EncodingFault | null;
  /** Whether the text began with a byte-order mark. */
  byteOrderMark: boolean;
  /** Where the file is larger or deeper than any parser should see; nothing behind it is read. */
  limitFault: SyntaxFault | null;
  frontmatter: 'none' | 'ok' | 'missing';
  /** The YAML of the file, and the file's line on which it starts. */
  yaml: { text: string; firstLine: number } | null;
  yamlFaults: SyntaxFault[];
  drafts: PlainDraft[];
  body: Root | null;
  bodyFault: SyntaxFault | null;
  /** What was fetched from a partner; null in every other file. Its text is not kept. */
  partner: PartnerData | null;
  /** The newest entries of a partner; null in every other file. */
  news: PartnerNews | null;
}

/** A file after reading: what the file rules look at. */
export interface ParsedFile extends PlainFile {
  drafts: Draft[];
}

/** A content folder whose files are parsed. */
export interface ReadSource extends Surroundings {
  files: ParsedFile[];
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
