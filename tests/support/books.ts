import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';

/** An EPUB as the tests read it. */
export interface Book {
  /** The paths of its files in the order in which they are packed. */
  paths: readonly string[];
  has(path: string): boolean;
  text(path: string): string;
  /** The paths of its pages in the order in which they are read. */
  pages: readonly string[];
}

const folder = 'EPUB/';

export function readBook(bytes: Uint8Array): Book {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const text = (path: string) => {
    const file = files.get(path);
    if (!file) throw new Error(`no ${path} in the book`);
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  };
  const packaged = text(`${folder}package.opf`);
  const hrefs = new Map([...packaged.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]));
  const pages = [...packaged.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => `${folder}${hrefs.get(id)}`);
  return { paths: [...files.keys()], has: (path) => files.has(path), text, pages };
}

/** What EPUBCheck says against a book, each with the place. */
export async function bookFaults(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes, { includeInfo: false });
  return messages.map(({ id, severity, message, location }) => `${severity} ${id} ${location?.path}: ${message}`);
}
