import type { SiteEntry } from '../site-library.ts';
import { archiveFile } from './archive-file.ts';
import { citationFiles } from './citation-files.ts';
import type { EntryFile, EntryFileMaker, Shelf } from './entry-file.ts';
import { epubFile } from './epub-file.ts';
import { jatsFiles } from './jats-file.ts';
import { pdfFile } from './pdf-file.ts';

const makers: readonly EntryFileMaker[] = [pdfFile, epubFile, citationFiles, jatsFiles, archiveFile];

const known = new WeakMap<SiteEntry, EntryFile[]>();

/** Every file beside the page of an entry, in the order in which the page lists them. */
export function entryFiles(entry: SiteEntry, shelf: Shelf): EntryFile[] {
  const made = known.get(entry) ?? makers.flatMap((make) => make(entry, shelf));
  known.set(entry, made);
  return made;
}

/** What a page says of a file beside it. */
export interface Download {
  label: string;
  name: string;
  href: string;
  /** In bytes; null where the page does not tell it. */
  size: number | null;
}

export async function downloadsOf(entry: SiteEntry, shelf: Shelf): Promise<Download[]> {
  return Promise.all(
    entryFiles(entry, shelf).map(async (file) => ({
      label: file.label,
      name: file.name,
      href: entry.href + file.name,
      size: file.sized ? (await file.bytes()).length : null,
    })),
  );
}
