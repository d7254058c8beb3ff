import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** A file that stands beside the page of an entry: a citation, a book, an archive. */
export interface EntryFile {
  /** Its name below the entry's address: `payment-protection.pdf`. */
  name: string;
  /** Its media type, as a host may send it. */
  type: string;
  /** What it is, in the words of the page. */
  label: string;
  /** Its bytes; the same on each call. */
  bytes(): Promise<Uint8Array>;
  /** Whether the page tells its size: of what takes long to load on a slow line. */
  sized: boolean;
}

/** What files are made with. */
export interface Shelf {
  library: SiteLibrary;
  words: Words;
  /** Where the site stands, for whole addresses. */
  site: URL;
}

/** The files of one kind beside an entry; none for entries that have no such file. */
export type EntryFileMaker = (entry: SiteEntry, shelf: Shelf) => EntryFile[];

/** A file of text, in UTF-8. */
export function textFile(file: Omit<EntryFile, 'bytes' | 'sized'>, text: () => string): EntryFile {
  return { ...file, sized: false, bytes: async () => new TextEncoder().encode(text()) };
}

/** A file that takes work to make and whose size its page tells: it is made once. */
export function madeFile(file: Omit<EntryFile, 'bytes' | 'sized'>, make: () => Promise<Uint8Array>): EntryFile {
  let made: Promise<Uint8Array> | undefined;
  return {
    ...file,
    sized: true,
    bytes: () => {
      made ??= make();
      return made;
    },
  };
}
