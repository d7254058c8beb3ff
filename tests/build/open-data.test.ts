import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { openDataIndex } from '../../src/domain/search/open-data.ts';
import { expectNone } from '../support/faults.ts';
import { partnerUrl } from '../support/federation.ts';
import { textOf } from '../support/html.ts';
import { openDocuments } from '../support/partner-library.ts';
import { readPublished } from '../support/published.ts';

const published = await readPublished();
const documents = await openDocuments();

it('lists files that are there, each with its own digest, and no other', async () => {
  const index = openDataIndex.parse(JSON.parse((await published.read('/data/search.json')).toString()));
  expect(index).toMatchObject({ url: partnerUrl, documents: documents.length });
  for (const { path, sha256 } of index.files) {
    const bytes = await published.read(`/data/${path}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  const data = [...published.files].filter((file) => file.startsWith('/data/search'));
  expect(data.sort()).toEqual(['/data/search.json', ...index.files.map(({ path }) => `/data/${path}`)].sort());
});

it('leads with every address to a page in each script', () => {
  expect(documents.length).toBeGreaterThan(300);
  const addresses = documents.flatMap(({ address }) => [address.hans, address.hant]);
  expectNone(addresses.filter((address) => !published.files.has(`/${address.replace(/#.*/, '')}`)));
  expect(new Set(addresses).size).toBe(addresses.length);
});

it('gives every document the title that its page has, in each script', () => {
  const entries = documents.filter(({ address, kind }) => kind !== 'page' && !address.hans.includes('#'));
  const titles = entries.flatMap(({ address, parts: [title] }) => [
    [`/${address.hans}`, title?.hans],
    [`/${address.hant}`, title?.hant ?? title?.hans],
  ]);
  expectNone(
    titles.flatMap(([address = '', title]) => {
      const heading = published.page(address).elements.find(({ tagName }) => tagName === 'h1');
      return heading && textOf(heading).replace(/\s+/g, ' ').trim() === title ? [] : [`${address}: ${title}`];
    }),
  );
});
