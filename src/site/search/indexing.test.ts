import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SearchDocument } from '../../domain/search/document.ts';
import { searchIndexing } from './indexing.ts';
import { createOpenData } from './open-data.ts';
import { writeSearchIndex } from './write-index.ts';

const site = { title: '共建', url: 'https://own.test/' };
const partners = { network: null, ids: new Set<never>() };
const documents = Array.from({ length: 70 }, (_, index): SearchDocument => {
  const parts = [
    { kind: 'name' as const, text: `第${index}号通知` },
    { kind: 'text' as const, text: '中小企业协会联席会议'.repeat(index) },
  ];
  return { address: `/bulletins/a/x-${index}/`, parts: { hans: parts, hant: parts }, initials: [], kind: 'bulletins', filters: {} };
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-indexing-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const indexed = (own: Iterable<SearchDocument>, target = join(folder, 'threaded')) => {
  const indexing = searchIndexing(target);
  indexing.start({ site, own, partners, content: folder });
  return indexing.finished();
};

const contentsOf = async (root: string) => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(root.length), (await readFile(file)).toString('base64')] as const)),
  );
};

it('writes in a thread what is written without one', async () => {
  const output = await indexed(documents.values());
  const openData = createOpenData(site, join(folder, 'direct'));
  expect(output.documents).toBe(await writeSearchIndex(openData.pass(documents), join(folder, 'direct/pagefind')));
  expect(output.data).toEqual(await openData.finish());
  expect(await contentsOf(join(folder, 'threaded'))).toEqual(await contentsOf(join(folder, 'direct')));
});

it('holds documents back until the thread has room for them', async () => {
  let made = 0;
  const counted = function* () {
    for (const document of documents) {
      made += 1;
      yield document;
    }
  };
  const finished = indexed(counted());
  expect(made).toBeLessThan(documents.length / 2);
  await finished;
  expect(made).toBe(documents.length);
});

it('tells why the thread failed', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(indexed(documents, join(folder, 'file/below'))).rejects.toThrow('ENOTDIR');
});

it('tells why a document could not be made, before and after the first were sent', async () => {
  const failing = (after: number) =>
    (function* () {
      yield* documents.slice(0, after);
      throw new Error('no such entry');
    })();
  await expect(indexed(failing(0))).rejects.toThrow('no such entry');
  await expect(indexed(failing(60))).rejects.toThrow('no such entry');
});
