import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../domain/search/document.ts';
import { createFold } from '../../domain/search/fold.ts';
import { indexWords } from '../../domain/search/index-words.ts';
import { createPostings } from '../../domain/search/postings.ts';
import { createScriptTable } from '../../domain/search/script-table.ts';
import { inShards } from '../../domain/search/shards.ts';
import { storeDocument } from '../../domain/search/stored-document.ts';
import { observeWords, type WordStatistics } from '../../domain/search/word-statistics.ts';
import { type Chunk, packChunks } from './index-chunks.ts';
import { indexFormat, type SearchSettings, settingsName } from './settings.ts';
import { demandOrder, type IndexFile, stabilise } from './stable-files.ts';

/** How many documents are on their way to the indexer at once, and how many files to the disk. */
const concurrency = 50;

/** The index's language: none of those for which Pagefind cuts words or endings by itself. */
const language = 'und';

/**
 * Writes the search index into a folder of its own and gives the number of documents. Documents, filters, dates and
 * texts go through Pagefind's interface; the words by which they are found are packed by us, as Pagefind packs them,
 * because it needs five times the time and memory for a word for every pair of characters (0017). Throws where the
 * indexer reports an error: nothing is published then.
 */
export async function writeSearchIndex(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  folder: string,
): Promise<number> {
  const fold = createFold(createScriptTable(() => true));
  const postings = createPostings();
  const urls: string[] = [];
  try {
    const { index } = succeed(await createIndex({}));
    if (!index) throw new Error('the search indexer did not start');
    let sending: Promise<unknown> = Promise.resolve();
    for await (const batch of inBatches(documents)) {
      for (const [at, document] of batch.entries()) indexWords(document, fold, postings.listener(urls.length + at));
      const records = batch.map((document) => ({ ...storeDocument(document, fold), language }));
      urls.push(...records.map(({ url }) => url));
      // The indexer works on one batch while the words of the next are gathered.
      await sending;
      sending = Promise.all(records.map(async (record) => succeed(await index.addCustomRecord(record))));
      sending.catch(() => undefined);
    }
    await sending;
    const written = index.getFiles();
    let found: WordStatistics = { units: new Set(), frequent: [] };
    const words = observeWords(postings.postings(), urls.length, (statistics) => {
      found = statistics;
    });
    const chunks = await packChunks(inShards(words), language);
    await rm(folder, { recursive: true, force: true });
    await write(chunks.map(chunkFile), folder);
    const { files } = succeed(await written);
    demandOrder(files, urls);
    await write([...stabilise(files.filter(isUsed), chunks), settingsOf(found, urls.length)], folder);
  } finally {
    await close();
  }
  return urls.length;
}

async function* inBatches(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): AsyncGenerator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for await (const document of documents) {
    batch.push(document);
    if (batch.length === concurrency) {
      yield batch;
      batch = [];
    }
  }
  yield batch;
}

function settingsOf({ units, frequent }: WordStatistics, documents: number): IndexFile {
  const table = createScriptTable((simplified) => units.has(simplified));
  const settings: SearchSettings = { format: indexFormat, ...table, documents, frequent: frequent.join(' ') };
  return { path: settingsName, content: Buffer.from(JSON.stringify(settings)) };
}

const chunkFile = ({ hash, content }: Chunk): IndexFile => ({ path: `index/${hash}.pf_index`, content });

/** Not ours: words as Pagefind would cut them, and the interfaces and highlighting that it writes beside its index. */
function isUsed({ path }: IndexFile): boolean {
  return path === 'pagefind.js' || !/\.(?:pf_index|js|css)$/.test(path);
}

async function write(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const path of new Set(files.map(({ path }) => dirname(path)))) await mkdir(join(folder, path), { recursive: true });
  for (let start = 0; start < files.length; start += concurrency) {
    await Promise.all(files.slice(start, start + concurrency).map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}

function succeed<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`search index: ${response.errors.join('; ')}`);
  return response;
}
