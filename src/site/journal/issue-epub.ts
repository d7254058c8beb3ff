import { strToU8 } from 'fflate';
import type { IssueDocument } from '../../domain/journal/document.ts';
import { epubFiles } from '../../domain/journal/epub/book.ts';
import { type ZippedFile, zipFiles } from '../files/zip.ts';
import { holdsPicture, type Materials, pictureBytes } from '../materials.ts';
import type { Words } from '../words.ts';

/** An issue as an EPUB, with the pictures of its articles. The same issue makes the same bytes wherever it is made. */
export async function issueEpub(issue: IssueDocument, words: Words, materials: Materials): Promise<Uint8Array> {
  return zipFiles(await bookContents(issue, words, materials), issue.date);
}

/** The files of the book, unpacked. */
export async function bookContents(issue: IssueDocument, words: Words, materials: Materials): Promise<ZippedFile[]> {
  const files = epubFiles(issue, {
    words: words.strings.journal.epub,
    holdsPicture: (src) => holdsPicture(src, materials),
  });
  const contents: ZippedFile[] = [];
  for (const [index, file] of files.entries()) {
    if ('text' in file) contents.push({ path: file.path, bytes: strToU8(file.text), stored: index === 0 });
    else contents.push({ path: file.path, bytes: await bytesOf(file.picture, materials), stored: true });
  }
  return contents;
}

async function bytesOf(picture: string, materials: Materials): Promise<Uint8Array> {
  const bytes = await pictureBytes(picture, materials);
  if (!bytes) throw new Error(`${picture} is listed in a book and not there`);
  return bytes;
}
