import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import { publishFolder } from '../support/commands.ts';
import { documentsOf } from '../support/documents.ts';
import { expectNone } from '../support/faults.ts';
import { attribute, type Element } from '../support/html.ts';
import { missingTexts, searchedPages } from '../support/page-documents.ts';
import { type Published, readPublished } from '../support/published.ts';
import { rareFiles } from '../support/rare-files.ts';
import { workFolder } from '../support/work-folder.ts';

const place = await workFolder('documents');
afterAll(() => rm(place, { recursive: true, force: true }));

/** A small library with everything that the real content has not. */
async function publishRare(): Promise<string> {
  const content = join(place, 'library/content');
  await cp(resolve(paths.root, 'tests/libraries/right-simplified'), join(place, 'library'), { recursive: true });
  for (const [path, text] of Object.entries(rareFiles)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  const { findings } = await publishFolder(content, join(place, 'dist'), join(place, 'work'));
  expect(findings).toEqual([]);
  return content;
}

const rare = await publishRare();
const sites = [
  { name: 'the real content', content: paths.content, published: await readPublished(), least: 700 },
  { name: 'rare content', content: rare, published: await readPublished(join(place, 'dist')), least: 200 },
];

describe.each(sites)('search documents of $name', async ({ content, published, least }) => {
  const documents = await documentsOf(content, addressOf(published));
  const pages = searchedPages(published);

  it('are there for every page, and for every term of the glossary', () => {
    expect(pages.length).toBeGreaterThan(least);
    const addresses = new Set(documents.map(({ address }) => String(address)));
    expect(addresses.size).toBe(documents.length);
    const terms = published.page('/glossary/').elements.flatMap((element) => termAddress(element) ?? []);
    expect(addresses).toEqual(new Set([...pages.map(({ common }) => common), ...terms]));
  });

  it('have every text of the page, in its script', () => {
    expectNone(missingTexts(published, documents));
  });

  it('begin with a name, have the same parts in both scripts, and lead to headings that are there', () => {
    const ids = new Map(pages.map((page) => [page.common, new Set(page.elements.map((element) => attribute(element, 'id')))]));
    const shape = (parts: SearchDocument['parts']['hans']) => parts.map(({ kind, anchor }) => `${kind} ${anchor}`);
    for (const { address, parts } of documents) {
      expect.soft(parts.hans[0]?.kind, String(address)).toBe('name');
      expect.soft(shape(parts.hant), String(address)).toEqual(shape(parts.hans));
      const known = ids.get(String(address).replace(/#.*/, ''));
      expectNone(parts.hans.flatMap(({ anchor }) => (anchor === undefined || known?.has(anchor) ? [] : [`${address} ${anchor}`])));
    }
  });
});

it('keeps what a page does not show of an entry that was taken back out of its document', async () => {
  const documents = await documentsOf(rare, 'https://example.com/');
  const { parts } = documents.find(({ address }) => address === '/reports/sample/appeal/') as SearchDocument;
  const all = parts.hans.map(({ text }) => text).join('\n');
  expect(all).toContain('出处有误');
  expect(all).not.toContain('正文');
});

function addressOf({ page }: Published): string {
  const canonical = page('/').elements.find((element) => attribute(element, 'rel') === 'canonical');
  return attribute(canonical as Element, 'href') ?? '';
}

function termAddress(element: Element): string | null {
  const id = attribute(element, 'id');
  return id?.startsWith('term-') ? `/glossary/#${id}` : null;
}
