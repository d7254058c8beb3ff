import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SearchDocument } from '../../domain/search/document.ts';
import { openDataFile, openDataIndex } from '../../domain/search/open-data.ts';
import { sha256 } from '../verify/emitted.ts';
import { createOpenData } from './open-data.ts';

const site = { title: '共建', url: 'https://own.test/sme/' };
const documentOf = (address: string, text: string): SearchDocument => {
  const parts = [
    { kind: 'name' as const, text: '题' },
    { kind: 'text' as const, text },
  ];
  return { address, parts: { hans: parts, hant: parts }, initials: [], kind: 'reports', filters: { kind: ['reports'] } };
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-open-data-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function publish(documents: readonly SearchDocument[]) {
  const data = createOpenData(site, folder);
  const passed: SearchDocument[] = [];
  for await (const document of data.pass(documents)) passed.push(document);
  const written = await data.finish();
  const index = openDataIndex.parse(JSON.parse(await readFile(join(folder, 'data/search.json'), 'utf8')));
  const files = await Promise.all(index.files.map(({ path }) => readFile(join(folder, 'data', path))));
  return { passed, written, index, files };
}

it('hands every document on and lists them in files that are right and not too large', async () => {
  const documents = Array.from({ length: 40 }, (_, index) => documentOf(`/reports/a/x-${index}/`, `${index} ${'中'.repeat(30_000)}`));
  const { passed, index, files } = await publish(documents);
  expect(passed).toEqual(documents);
  expect(index).toMatchObject({ ...site, documents: 40 });
  expect(files.length).toBeGreaterThan(1);
  const open = files.flatMap((bytes) => openDataFile.parse(JSON.parse(bytes.toString())).documents);
  expect(open.map(({ address }) => address)).toEqual(
    documents.map((_, at) => ({ hans: `reports/a/x-${at}/`, hant: `zh-hant/reports/a/x-${at}/` })),
  );
});

it('names each file by what is in it, so that the same site is written the same', async () => {
  const first = await publish([documentOf('/reports/a/x/', '甲')]);
  expect(first.files.map((bytes) => sha256(bytes))).toEqual(first.index.files.map((file) => file.sha256));
  expect(first.files.map((bytes) => bytes.length)).toEqual(first.index.files.map(({ bytes }) => bytes));
  expect(first.index.files[0]?.path).toBe(`search/${first.index.files[0]?.sha256.slice(0, 16)}.json`);
  expect([...first.written.keys()].sort()).toEqual([`data/${first.index.files[0]?.path}`, 'data/search.json'].sort());
  expect((await publish([documentOf('/reports/a/x/', '甲')])).written).toEqual(first.written);
  expect((await publish([documentOf('/reports/a/x/', '乙')])).written).not.toEqual(first.written);
});

it.each(['guide', 'help'])('gives other sites no %s: they have the same', async (kind) => {
  const { index, passed } = await publish([{ ...documentOf('/guide/by-web/', '甲'), kind }]);
  expect([passed.length, index.documents]).toEqual([1, 0]);
});

it('gives other sites no document that is not this site’s own', async () => {
  const joined = { ...documentOf('/x/', '甲'), address: { hans: 'https://partner.test/x/', hant: 'https://partner.test/x/' } };
  const { index, passed } = await publish([joined]);
  expect({ passed: passed.length, index }).toEqual({ passed: 1, index: { format: 'gongjian-search/1', ...site, documents: 0, files: [] } });
});
