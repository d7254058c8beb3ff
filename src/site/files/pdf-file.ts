import { readFile } from 'node:fs/promises';
import type { BibliographicRecord } from '../../domain/journal/record.ts';
import { materials } from '../materials.ts';
import { isPrinted, printOf } from '../pdf/work.ts';
import type { SiteEntry } from '../site-library.ts';
import { type EntryFile, type EntryFileMaker, madeFile } from './entry-file.ts';

const type = 'application/pdf';
const known = new WeakMap<SiteEntry, EntryFile[]>();

/** The PDF of an article or issue, where one of the text as it is now was printed (`npm run pdf`). */
export const pdfFile: EntryFileMaker = (entry, shelf) => {
  const files = known.get(entry) ?? makeFile(entry, shelf);
  known.set(entry, files);
  return files;
};

/** The record with the address of the PDF, where that is among the files beside the page of the entry. */
export function withPdf(record: BibliographicRecord, entry: SiteEntry, files: readonly EntryFile[], site: URL): BibliographicRecord {
  const pdf = files.find((file) => file.type === type);
  return pdf ? { ...record, pdfUrl: new URL(entry.href + pdf.name, site).href } : record;
}

const makeFile: EntryFileMaker = (entry, shelf) => {
  if (!isPrinted(entry)) return [];
  const { strings } = shelf.words;
  const path = materials().pdfs?.find({ id: entry.id, edition: shelf.library.edition.tag }, () => printOf(entry, shelf));
  if (!path) return [];
  const name = `${entry.id.slice(entry.id.lastIndexOf('/') + 1)}.pdf`;
  const label = entry.collection === 'issues' ? strings.journal.print.issue : strings.journal.print.article;
  return [madeFile({ name, type, label }, async () => new Uint8Array(await readFile(path)))];
};
