import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Network } from '../../domain/entry.ts';
import type { SearchDocument } from '../../domain/search/document.ts';
import type { OpenDocument } from '../../domain/search/open-data.ts';
import { partnerFolder, partnerPath, printPartnerFile } from '../../domain/search/partner-file.ts';
import { joinedDocuments, ownDocuments } from './joined-documents.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'gongjian-joined-'));
  mkdirSync(join(content, partnerFolder), { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const partners = (...ids: [id: string, url: string, search: 'joined' | 'live'][]) => {
  const network = { partners: ids.map(([id, url, search]) => ({ id, url, search, title: id })) } as unknown as Network;
  return { network, ids: new Set(['topics/finance', 'regions/sichuan', 'work-items/1']) };
};
const documentAt = (path: string, filters: OpenDocument['filters'] = {}): OpenDocument => ({
  address: { hans: path, hant: `zh-hant/${path}` },
  kind: 'reports',
  filters,
  parts: [{ kind: 'name', hans: '报告', hant: '報告' }],
});
const fetched = (id: string, url: string, documents: OpenDocument[]) =>
  writeFileSync(join(content, partnerPath(id)), printPartnerFile(url, documents));

it('gives what was fetched of every partner that is joined, and nothing of one that is asked live', () => {
  fetched('a', 'https://a.test/', [documentAt('reports/x/1/')]);
  fetched('b', 'https://b.test/sme/', [documentAt('reports/x/1/'), documentAt('reports/x/2/')]);
  const registered = partners(
    ['a', 'https://a.test/', 'joined'],
    ['live', 'https://live.test/', 'live'],
    ['b', 'https://b.test/sme/', 'joined'],
  );
  const joined = [...joinedDocuments(registered, content)];
  expect(joined.map(({ address, filters }) => [(address as { hans: string }).hans, filters.origin])).toEqual([
    ['https://a.test/reports/x/1/', ['a']],
    ['https://b.test/sme/reports/x/1/', ['b']],
    ['https://b.test/sme/reports/x/2/', ['b']],
  ]);
});

it('has a page once that two partners claim', () => {
  fetched('a', 'https://a.test/', [documentAt('sme/reports/x/1/')]);
  fetched('b', 'https://a.test/sme/', [documentAt('reports/x/1/'), documentAt('reports/x/2/')]);
  const registered = partners(['a', 'https://a.test/', 'joined'], ['b', 'https://a.test/sme/', 'joined']);
  expect([...joinedDocuments(registered, content)].map(({ filters }) => filters.origin)).toEqual([['a'], ['b']]);
});

it('takes over the values of filters that mean the same here', () => {
  const filters = {
    level: ['national', 'galactic'],
    status: ['in-force', 'secret'],
    year: ['2009', 'today'],
    topic: ['finance', 'recipes'],
    region: ['sichuan', 'atlantis'],
    'work-item': ['1', '11'],
    association: ['casme'],
  };
  fetched('a', 'https://a.test/', [documentAt('reports/x/1/', filters)]);
  const [joined] = joinedDocuments(partners(['a', 'https://a.test/', 'joined']), content);
  expect(joined?.filters).toEqual({
    kind: ['reports'],
    origin: ['a'],
    level: ['national'],
    status: ['in-force'],
    year: ['2009'],
    topic: ['finance'],
    region: ['sichuan'],
    'work-item': ['1'],
  });
});

it('refuses what has changed since it was checked', () => {
  fetched('a', 'https://a.test/', [documentAt('//evil.test/')]);
  expect(() => [...joinedDocuments(partners(['a', 'https://a.test/', 'joined']), content)]).toThrow();
});

it('says of the site’s own documents that they are, only where there are others', () => {
  const own = { kind: 'reports', filters: { kind: ['reports'] } } as unknown as SearchDocument;
  expect([...ownDocuments([own], partners())]).toEqual([own]);
  const registered = partners(['live', 'https://live.test/', 'live']);
  expect([...ownDocuments([own], registered)].map(({ filters }) => filters)).toEqual([{ kind: ['reports'], origin: ['here'] }]);
});
