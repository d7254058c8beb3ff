import { expect, it } from 'vitest';
import type { Link } from '../links/graph.ts';
import { type OpenEntry, openRecord } from './open-record.ts';

const link = (from: string, to: string, kind: Link['kind'], more = {}): Link => ({ from, to, kind, ...more });
const entry: OpenEntry = {
  id: 'reports/a/x',
  collection: 'reports',
  association: 'a',
  title: '报告',
  data: { title: '报告', topics: ['finance'], outcome: undefined },
  html: '<p>正文</p>',
  outgoing: [link('reports/a/x', 'topics/finance', 'has-topic')],
  incoming: [],
};
const address = 'https://own.test/reports/a/x/';
const recordOf = (more: Partial<OpenEntry> = {}) => openRecord({ ...entry, ...more }, address) as unknown as Record<string, unknown>;

it('tells all that an entry says, and nothing that it leaves out', () => {
  expect(recordOf()).toEqual({
    id: 'reports/a/x',
    address,
    title: '报告',
    association: 'a',
    data: { title: '报告', topics: ['finance'] },
    html: '<p>正文</p>',
    outgoing: [{ kind: 'has-topic', to: 'topics/finance' }],
    incoming: [],
  });
  expect(recordOf({ html: '' })).not.toHaveProperty('html');
});

it('names each link once, and those that come in by their inverse', () => {
  const mention = (sentence: string) => link('case-studies/a/y', 'reports/a/x', 'mentions', { sentence });
  const { incoming } = recordOf({ incoming: [mention('甲。'), mention('乙。'), link('case-studies/a/y', 'reports/a/x', 'related')] });
  expect(incoming).toEqual([
    { kind: 'mentioned-by', from: 'case-studies/a/y' },
    { kind: 'related', from: 'case-studies/a/y' },
  ]);
});

it('keeps of what was withdrawn its title and the reason', () => {
  const withdrawn = { date: '2026-01-02', reason: '数字有误' };
  expect(recordOf({ data: { title: '报告', summary: '不再公开', withdrawn } })).toEqual({
    id: 'reports/a/x',
    address,
    title: '报告',
    withdrawn,
  });
});

it('gives no accounts on code hosts, and no address that the site does not link', () => {
  expect(recordOf({ collection: 'associations', data: { title: '协会', accounts: ['gitee:somebody'] } })['data']).toEqual({
    title: '协会',
  });
  const source = { title: '网页', url: 'https://clone.test/' };
  expect(recordOf({ collection: 'sources', data: { ...source, doNotLink: true } })['data']).not.toHaveProperty('url');
  expect(recordOf({ collection: 'sources', data: source })['data']).toEqual(source);
});
