import Ajv2020 from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { collections } from '../../src/domain/collections.ts';
import { expectNone } from '../support/faults.ts';
import { partnerUrl } from '../support/federation.ts';
import { readPublished } from '../support/published.ts';

interface DataRecord {
  id: string;
  address: string;
  outgoing?: { to: string }[];
}
interface IndexFile {
  url: string;
  records?: number;
  schema?: string;
}

const published = await readPublished();
const prefixes = ['', '/zh-hant'] as const;
const read = async (path: string) => JSON.parse((await published.read(path)).toString());
const pathOf = (url: string) => url.slice(partnerUrl.length - 1);

/** The schemas of an edition, each found by the others under its address. */
async function validators(prefix: string) {
  const ajv = new Ajv2020({
    allErrors: true,
    formats: { iri: URL.canParse, uri: URL.canParse, date: /^\d{4}-\d{2}-\d{2}$/ },
    strictTypes: false,
  });
  for (const name of [...collections, 'all']) ajv.addSchema(await read(`${prefix}/data/${name}.schema.json`));
  return (name: string) => ajv.getSchema(`${partnerUrl.slice(0, -1)}${prefix}/data/${name}.schema.json`);
}

it.each(prefixes)('gives every collection as its schema says, at “%s/data/”', async (prefix) => {
  const validatorOf = await validators(prefix);
  for (const name of [...collections, 'all']) {
    const validate = validatorOf(name);
    const isRight = validate?.(await read(`${prefix}/data/${name}.json`));
    expect.soft(isRight, `${name}: ${JSON.stringify(validate?.errors?.slice(0, 3))}`).toBe(true);
  }
});

it('has schemas that refuse what is not in the data', async () => {
  const validate = (await validators(''))('bulletins');
  const file = await read('/data/bulletins.json');
  const [first] = file.records;
  const wrong = [
    { ...first, secret: 1 },
    { ...first, data: { ...first.data, status: 'unheard-of' } },
    { ...first, data: { ...first.data, issued: '2007-2-3' } },
    { ...first, data: { ...first.data, title: undefined } },
    { ...first, outgoing: [{ kind: 'likes', to: first.id }] },
  ].map((record) => JSON.parse(JSON.stringify({ ...file, records: [record] })));
  expect(wrong.filter((each) => validate?.(each))).toEqual([]);
});

it.each(prefixes)('lists files that are there, with their records, in the index of the edition at “%s/”', async (prefix) => {
  const index: { files: IndexFile[] } = await read(`${prefix}/data/index.json`);
  const paths = index.files.flatMap(({ url, schema }) => [url, ...(schema ? [schema] : [])].map(pathOf));
  expectNone(paths.filter((path) => !published.files.has(path)));
  const all: { collections: Record<string, DataRecord[]> } = await read(`${prefix}/data/all.json`);
  for (const collection of collections) {
    const { records } = await read(`${prefix}/data/${collection}.json`);
    expect(all.collections[collection]).toEqual(records);
    expect(index.files.find(({ url }) => url.endsWith(`/${collection}.json`))?.records).toBe(records.length);
  }
});

it('leads with every record to its page, and with every link to another record', async () => {
  const all: { collections: Record<string, DataRecord[]> } = await read('/data/all.json');
  const records = Object.values(all.collections).flat();
  expect(records.length).toBeGreaterThan(300);
  const ids = new Set(records.map(({ id }) => id));
  expect(ids.size).toBe(records.length);
  expectNone(records.map(({ address }) => pathOf(address).replace(/#.*/, '')).filter((path) => !published.files.has(path)));
  expectNone(records.flatMap(({ outgoing = [] }) => outgoing.map(({ to }) => to)).filter((to) => !ids.has(to)));
});
