import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SearchDocument } from '../../domain/search/document.ts';
import { createOpenData, type OpenDataSite } from './open-data.ts';
import { writeSearchIndex } from './write-index.ts';

/** What was written: the number of documents, and the files of the open data by their names with their SHA-256. */
export interface SearchOutput {
  documents: number;
  data: ReadonlyMap<string, string>;
}

export interface SearchSource {
  site: OpenDataSite;
  /** The site's own documents, and those of partners that are joined. */
  own: Iterable<SearchDocument>;
  joined: Iterable<SearchDocument>;
}

export interface SearchIndexing {
  start(source: SearchSource): void;
  /** Rejects where writing failed. */
  finished(): Promise<SearchOutput>;
}

/** Writes the index (`pagefind/`) and the open data (`data/`) below a folder while other work goes on. */
export function searchIndexing(folder: string): SearchIndexing {
  let writing: Promise<SearchOutput> = Promise.resolve({ documents: 0, data: new Map() });
  return {
    start: (source) => {
      writing = write(source, folder);
      // A failure is told when the index is waited for, not while the pages are being written.
      writing.catch(() => undefined);
    },
    finished: () => writing,
  };
}

async function write({ site, own, joined }: SearchSource, folder: string): Promise<SearchOutput> {
  await rm(folder, { recursive: true, force: true });
  const openData = createOpenData(site, folder);
  const documents = await writeSearchIndex(allOf(openData.pass(own), joined), resolve(folder, 'pagefind'));
  return { documents, data: await openData.finish() };
}

async function* allOf(own: AsyncIterable<SearchDocument>, joined: Iterable<SearchDocument>): AsyncGenerator<SearchDocument> {
  yield* own;
  yield* joined;
}
