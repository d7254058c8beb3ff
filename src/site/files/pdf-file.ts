import { readFile } from 'node:fs/promises';
import { materials } from '../materials.ts';
import { isPrinted, printOf } from '../pdf/work.ts';
import { type EntryFile, type EntryFileMaker, madeFile } from './entry-file.ts';

/** The PDF of an article or issue, where one of the text as it is now was printed (`npm run pdf`). */
export const pdfFile: EntryFileMaker = (entry, shelf): EntryFile[] => {
  if (!isPrinted(entry)) return [];
  const { strings } = shelf.words;
  const path = materials().pdfs?.find({ id: entry.id, edition: shelf.library.edition.tag }, () => printOf(entry, shelf));
  if (!path) return [];
  const name = `${entry.id.slice(entry.id.lastIndexOf('/') + 1)}.pdf`;
  const label = entry.collection === 'issues' ? strings.journal.print.issue : strings.journal.print.article;
  return [madeFile({ name, type: 'application/pdf', label }, async () => new Uint8Array(await readFile(path)))];
};
