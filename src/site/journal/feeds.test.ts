import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { paths, placeOfContent } from '../../../scripts/lib/paths.ts';
import { hostileTitle, weekAsOf, weekLibrary } from '../../../tests/support/week-library.ts';
import { scanJsonFeed, scanXml } from '../../domain/publish/markup/feed-scan.ts';
import type { Shelf } from '../files/entry-file.ts';
import { readSite } from '../read-site.ts';
import { wordsOf } from '../words.ts';
import { feedScopes, type ScopeEntries } from './feed-scopes.ts';
import { feedText } from './feeds.ts';

let folder: string;
let shelf: Shelf;
const scope = (name: string) => feedScopes(shelf.library).get(name) as ScopeEntries;
const items = (name: string) => parseJsonFeed(feedText(scope(name), 'json', shelf)).items ?? [];
const item = (slug: string) => items('').find(({ url }) => url?.endsWith(`/${slug}/`));

beforeAll(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', weekAsOf);
  vi.stubEnv('SITE_URL', 'https://own.test/sme/');
  folder = await weekLibrary();
  const { site, findings } = await readSite(paths.root, placeOfContent(join(folder, 'content')));
  expect(findings).toEqual([]);
  const [library] = site?.libraries ?? [];
  if (!library || !site) throw new Error('the week was not read');
  shelf = { library, words: wordsOf(library.edition), site: site.address };
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('the feed of a week', () => {
  it('brings up again what was corrected, with the notice before the title and in the text', () => {
    expect(item('corrected')).toMatchObject({
      title: '【更正】更正的文章',
      date_published: '2026-01-05T00:00:00Z',
      date_modified: '2026-03-03T00:00:00Z',
      content_html: expect.stringMatching(/年份应为2008年.*更正的文章的正文。/),
    });
  });

  it.each([
    ['retracted', '【撤稿】撤稿的文章', '数字不能成立'],
    ['taken', '【已撤回】撤回的办法', '文号抄错'],
  ])('tells of what was %s the notice and nothing of the text', (slug, title, notice) => {
    const told = item(slug);
    expect(told).toMatchObject({ title, summary: notice, content_html: expect.stringContaining(notice) });
    expect(told?.content_html).not.toContain('正文。');
    expect(told?.content_html).not.toContain('的摘要');
  });

  it('brings nothing up again for a small change, and orders by what is news', () => {
    expect(item('tidied')?.date_modified).toBeUndefined();
    const order = ['taken', 'changed', 'fresh', 'retracted', 'corrected'].map((slug) =>
      items('').findIndex(({ url }) => url?.endsWith(`/${slug}/`)),
    );
    expect(Math.min(...order)).toBe(0);
    const tidied = items('').findIndex(({ url }) => url?.endsWith('/tidied/'));
    expect(tidied).toBeGreaterThan(Math.max(...order));
  });

  it('has a title that would be markup as what it is, in every format', () => {
    expect(item('hostile')?.title).toBe(hostileTitle);
    const titles = [
      ...(parseRssFeed(feedText(scope(''), 'rss', shelf)).items ?? []).map(({ title }) => title),
      ...(parseAtomFeed(feedText(scope(''), 'atom', shelf)).entries ?? []).map(({ title }) => title?.value),
    ];
    expect(titles.filter((title) => title === hostileTitle)).toHaveLength(2);
  });

  it('is what the look over the output takes for ours, in every scope and format', () => {
    const own = { origin: 'https://own.test', base: '/sme/', bundle: new Set<string>() };
    for (const listed of feedScopes(shelf.library).values()) {
      expect(scanXml(feedText(listed, 'rss', shelf), own)).toEqual([]);
      expect(scanXml(feedText(listed, 'atom', shelf), own)).toEqual([]);
      expect(scanJsonFeed(feedText(listed, 'json', shelf), own)).toEqual([]);
    }
  });
});
