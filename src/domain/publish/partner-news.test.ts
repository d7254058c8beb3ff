import { expect, it } from 'vitest';
import { hans, hant } from '../../i18n/editions.ts';
import type { Library } from '../library.ts';
import { newsPath, printNewsFile } from '../network/partner-news-file.ts';
import { readFile } from '../read/file.ts';

import { partnerNews } from './partner-news.ts';

const url = 'https://other.example/sme/';
const entry = {
  address: { hans: 'reports/a/x/', hant: 'zh-hant/reports/a/x/' },
  title: { hans: '报告', hant: '報告' },
  date: '2026-01-02',
};
const libraryWith = (text: string, partner: { url: string; search: 'joined' | 'live' }) => {
  const files = [readFile({ path: newsPath('other'), bytes: new TextEncoder().encode(text) })];
  return { files, network: { partners: [{ id: 'other', title: '示例站', ...partner }] } } as unknown as Library;
};
const right = printNewsFile(url, [entry]);

it('leads to the partner’s own pages, in the script of the edition', () => {
  const library = libraryWith(right, { url, search: 'joined' });
  expect(partnerNews(library, hans)).toEqual({ other: [{ href: `${url}reports/a/x/`, title: '报告', date: '2026-01-02' }] });
  expect(partnerNews(library, hant)).toEqual({ other: [{ href: `${url}zh-hant/reports/a/x/`, title: '報告', date: '2026-01-02' }] });
});

it('says nothing for a site that is not joined, or stands elsewhere, or was tampered with', () => {
  expect(partnerNews(libraryWith(right, { url, search: 'live' }), hans)).toEqual({});
  expect(partnerNews(libraryWith(right, { url: 'https://third.example/', search: 'joined' }), hans)).toEqual({});
  expect(partnerNews(libraryWith(right.replace('reports/a/x/', '//evil.test/'), { url, search: 'joined' }), hans)).toEqual({ other: [] });
});
