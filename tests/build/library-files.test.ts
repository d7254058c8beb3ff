import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { readPublished } from '../support/published.ts';
import { schemaFaults, schemaFaultsIn } from '../support/xml-schema.ts';

const published = await readPublished();
const files = [...published.files].sort();
const text = async (file: string) => (await published.read(file)).toString('utf8');
const articlePages = published.pages.filter(({ common }) => /^\/articles\/[^/]+\/[^/]+\/$/.test(common));

it('has valid JATS beside every article, in each script', async () => {
  const beside = articlePages.map(({ address }) => `${address}${address.split('/').at(-2)}.jats.xml`).sort();
  expect(files.filter((file) => file.endsWith('.jats.xml'))).toEqual(beside);
  expect(beside.length).toBeGreaterThan(10);
  const documents = new Map(await Promise.all(beside.map(async (file) => [file, await text(file)] as const)));
  expect(await schemaFaultsIn(documents, 'jats-archiving-1.3.xsd')).toEqual([]);
});

it('says in JATS what the page says', async () => {
  for (const page of articlePages) {
    const xml = await text(`${page.address}${page.address.split('/').at(-2)}.jats.xml`);
    const titles = [...xml.matchAll(/<sec id="[^"]+"><title>(.*?)<\/title>/g)].map(([, title = '']) => title.replace(/<[^>]*>/g, ''));
    for (const title of titles) expect(page.html).toContain(title);
    expect(xml).toContain(`xml:lang="${page.edition}"`);
  }
});

it('has one valid OAI repository, of all that is no example', async () => {
  const file = '/data/oai.xml';
  expect(files.filter((name) => name.endsWith('/oai.xml'))).toEqual([file]);
  expect(await schemaFaults(await text(file), 'oai-static-repository.xsd')).toEqual([]);
  const { Repository } = new XMLParser({ removeNSPrefix: true }).parse(await text(file));
  const identifiers: string[] = Repository.ListRecords.record.map(({ header }: { header: { identifier: string } }) => header.identifier);
  const due = published.pages.filter(({ address, html }) => {
    const isRecord = /^\/(?:articles|issues|bulletins)\/[^/]+\/[^/]+\/$/.test(address) && !address.startsWith('/bulletins/chains/');
    return isRecord && !/<(?:div|section|p)[^>]*class="[^"]*(?:example|withdrawn)/.test(html) && !address.includes('/example-');
  });
  expect(identifiers.map((url) => new URL(url).pathname).sort()).toEqual(due.map(({ address }) => address).sort());
});

it('has no deposits without ISSN or DOI', () => {
  expect(files.filter((file) => /\/(?:doaj|crossref)\.xml$/.test(file))).toEqual([]);
});
