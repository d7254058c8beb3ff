import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { printedArticle } from '../../domain/journal/print/print-document.ts';
import { printWords } from '../../domain/journal/print/testing.ts';
import { sampleArticle } from '../../domain/journal/testing.ts';
import { keptPdfs } from './kept-pdfs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const work = { id: 'articles/a/one', edition: 'zh-Hans' } as const;
const printOf = (html: string) => printedArticle(sampleArticle('one', { html }), printWords);
const pdf = new TextEncoder().encode('%PDF-1.4');

it('finds what is of the text as it is, and names what is of another', async () => {
  const path = await keptPdfs(folder).keep(work, printOf('<p>甲</p>'), pdf);
  expect(new Uint8Array(await readFile(path))).toEqual(pdf);
  const kept = keptPdfs(folder);
  expect(kept.find(work, () => printOf('<p>甲</p>'))).toBe(path);
  expect(kept.find({ ...work, edition: 'zh-Hant' }, () => printOf('<p>甲</p>'))).toBeNull();
  expect([...kept.outdated]).toEqual([]);
  expect(kept.find(work, () => printOf('<p>乙</p>'))).toBeNull();
  expect([...kept.outdated]).toEqual(['zh-Hans/articles/a/one']);
});

it('keeps one file of a text, the newest', async () => {
  const kept = keptPdfs(folder);
  const first = await kept.keep(work, printOf('<p>甲</p>'), pdf);
  const second = await kept.keep(work, printOf('<p>乙</p>'), pdf);
  expect(await readdir(dirname(first))).toEqual([second.slice(dirname(second).length + 1)]);
  expect(kept.find(work, () => printOf('<p>乙</p>'))).toBe(second);
});

it('takes nothing that was left half written for a file', async () => {
  const path = await keptPdfs(folder).keep(work, printOf('<p>甲</p>'), pdf);
  await writeFile(`${path}.3f0c`, '%PD');
  await rm(path);
  expect(keptPdfs(folder).find(work, () => printOf('<p>甲</p>'))).toBeNull();
});

it('does not set a text of which nothing is kept', () => {
  const fail = () => {
    throw new Error('set in vain');
  };
  expect(keptPdfs(folder).find(work, fail)).toBeNull();
  expect(keptPdfs(join(folder, 'missing')).find(work, fail)).toBeNull();
});
