import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collections } from '../../domain/collections.ts';
import { createLibrary } from '../../domain/create-library.ts';
import { exampleSource } from '../../domain/rules/example.ts';
import { editions } from '../../i18n/editions.ts';
import { createPublication } from '../publication.ts';
import { assembleEditions, type CollectedEditions, collectEditions } from './collect-libraries.ts';
import { searchDocuments } from './documents.ts';
import { searchIndexing } from './indexing.ts';
import { createOpenData } from './open-data.ts';
import { readOwnTexts } from './read-own-texts.ts';
import { writeSearchIndex } from './write-index.ts';

const root = resolve(import.meta.dirname, '../../..');
const base = '/';
const site = { title: '示例', url: 'https://network.example/' };

/** More entries of each edition than are sent at once. */
const bulletins = Array.from({ length: 120 }, (_, index): [string, string] => [
  `bulletins/editorial/number-${index}.mdx`,
  `---\ntitle: 第${index}号通知\nsummary: 关于联席会议\nlevel: national\nstatus: in-force\nexample: true\npublished: 2026-01-01\n---\n\n正文。\n`,
]);
const library = createLibrary(exampleSource(Object.fromEntries(bulletins)));
const partners = { network: library.network, ids: library.ids };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-indexing-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function collected(): Promise<CollectedEditions> {
  const publication = createPublication(root, { content: folder, lock: '' }, base, { library, asOf: '2026-01-01' });
  const take = collectEditions(publication, base);
  for (const edition of editions) for (const collection of collections) await publication.publish(collection, edition);
  return take();
}

function indexed(found: CollectedEditions, target: string) {
  const indexing = searchIndexing(join(folder, target));
  indexing.start({ root, site, base, editions: found, partners, place: { content: folder, lock: '' }, pictures: new Map() });
  return indexing.finished();
}

async function contentsOf(target: string) {
  const entries = await readdir(join(folder, target), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (file: string) => [file.slice(join(folder, target).length), (await readFile(file)).toString('base64')] as const;
  return new Map(await Promise.all(files.sort().map(read)));
}

it('writes in a thread what is written without one, and lets go of entries as they are sent', async () => {
  const sent = await collected();
  const output = await indexed(sent, 'threaded');
  expect([sent.hans.entries, sent.hant.entries]).toEqual([[], []]);
  const documents = searchDocuments(assembleEditions(await collected(), base), new URL(site.url), readOwnTexts(root));
  const openData = createOpenData(site, join(folder, 'direct'));
  expect(output.documents).toBe(await writeSearchIndex(openData.pass(documents), join(folder, 'direct/pagefind')));
  expect(output.documents).toBeGreaterThan(bulletins.length);
  expect(output.data).toEqual(await openData.finish());
  expect(await contentsOf('threaded')).toEqual(await contentsOf('direct'));
});

it('tells why the thread failed', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(indexed(await collected(), 'file/below')).rejects.toThrow('ENOTDIR');
});

it('fails where entries cannot be sent', async () => {
  const found = await collected();
  Object.assign(found.hant.entries[0] as object, { title: () => '' });
  await expect(indexed(found, 'threaded')).rejects.toThrow('could not be cloned');
});
