import { epubType } from '../../domain/journal/epub/book.ts';
import { issueDocument } from '../journal/documents.ts';
import { issueEpub } from '../journal/issue-epub.ts';
import { type Materials, materials } from '../materials.ts';
import type { SiteEntry } from '../site-library.ts';
import { type EntryFileMaker, madeFile, type Shelf } from './entry-file.ts';

/** An issue that is out, as a book: `2026-1.epub`. */
export const epubFile: EntryFileMaker = (entry, shelf) => {
  if (entry.collection !== 'issues' || entry.data.state !== 'published') return [];
  const name = `${entry.id.slice(entry.id.lastIndexOf('/') + 1)}.epub`;
  const { label } = shelf.words.strings.journal.epub;
  return [madeFile({ name, type: epubType, label }, () => epubOf(entry, shelf, materials()))];
};

/** The book of an issue in the edition of a library. */
export function epubOf(issue: SiteEntry<'issues'>, { library, words, site }: Shelf, found: Materials): Promise<Uint8Array> {
  return issueEpub(issueDocument(issue, library, words, site), words, found);
}
