import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../domain/publish/search-record.ts';
import { type IndexFile, stabilise } from './stable-files.ts';

/** How many records are on their way to the indexer at once, and how many files to the disk. */
const concurrency = 50;

/** Writes the search index into a folder of its own. Throws where the indexer reports an error: nothing is published then. */
export async function writeRecordIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const files = stabilise(await indexFiles(records), null).filter(({ path }) => !unusedFiles.has(path));
  await rm(folder, { recursive: true, force: true });
  await inBatches(files, async ({ path, content }) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  });
}

async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index } = succeed(await createIndex({}));
    if (!index) throw new Error('the search indexer did not start');
    await inBatches(records, async ({ title: _title, ...record }) => succeed(await index.addCustomRecord(record)));
    return succeed(await index.getFiles()).files;
  } finally {
    await close();
  }
}

/** Interfaces and highlighting that Pagefind writes beside its index and that this site does not use. */
const unusedFiles = new Set([
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
]);

async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += concurrency) {
    await Promise.all(items.slice(start, start + concurrency).map(work));
  }
}

function succeed<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`search index: ${response.errors.join('; ')}`);
  return response;
}
