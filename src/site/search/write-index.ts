import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../domain/publish/search-record.ts';

/** How many records are on their way to the indexer at once. */
const concurrency = 50;

/** Writes the search index below `outDir/pagefind`. Throws where the indexer reports an error: nothing is published then. */
export async function writeSearchIndex(records: readonly SearchRecord[], outDir: string): Promise<void> {
  try {
    const index = succeed(await createIndex({})).index;
    if (!index) throw new Error('the search indexer did not start');
    for (let start = 0; start < records.length; start += concurrency) {
      const batch = records.slice(start, start + concurrency);
      const responses = await Promise.all(batch.map(({ title: _title, ...record }) => index.addCustomRecord(record)));
      responses.forEach(succeed);
    }
    const outputPath = join(outDir, 'pagefind');
    await rm(outputPath, { recursive: true, force: true });
    succeed(await index.writeFiles({ outputPath }));
    await Promise.all(unusedFiles.map((name) => rm(join(outputPath, name), { force: true, recursive: true })));
  } finally {
    await close();
  }
}

/** Interfaces and highlighting that Pagefind writes beside its index and that this site does not use. */
const unusedFiles = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

function succeed<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`search index: ${response.errors.join('; ')}`);
  return response;
}
