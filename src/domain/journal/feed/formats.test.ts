import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { malformedIn } from '../../../../tests/support/xml-schema.ts';
import { escapeHtml } from '../../text/html.ts';
import { printAtom } from './atom.ts';
import { printJsonFeed } from './json-feed.ts';
import { printRss } from './rss.ts';
import { exampleFeed, exampleItem } from './testing.ts';

describe('RSS', () => {
  const rss = parseRssFeed(printRss(exampleFeed([exampleItem()])));

  it('tells of the feed, where it stands and of what page it is', () => {
    expect(rss).toMatchObject({
      title: '某网 · 报告',
      link: 'https://own.test/reports/',
      description: '最近的报告',
      language: 'zh-Hans',
      lastBuildDate: 'Wed, 04 Mar 2026 00:00:00 +0000',
    });
    expect(rss.atom?.links).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: 'https://own.test/reports/feed.xml' },
      { rel: 'alternate', type: 'text/html', hreflang: 'zh-Hant', href: 'https://own.test/zh-hant/reports/' },
    ]);
  });

  it('orders an item by the day on which it was last news', () => {
    expect(rss.items?.[0]).toMatchObject({
      title: '一份报告',
      link: 'https://own.test/reports/a/x/',
      guid: { value: 'https://own.test/reports/a/x/', isPermaLink: true },
      pubDate: 'Wed, 04 Mar 2026 00:00:00 +0000',
      dc: { creators: ['甲协会', '乙'] },
      categories: [{ name: '报告' }, { name: '融资' }],
      description: '说了什么',
      content: { encoded: '<p>全文</p>' },
      atom: { published: '2026-03-01T00:00:00Z' },
    });
  });
});

describe('Atom', () => {
  const feed = exampleFeed([exampleItem(), exampleItem({ url: 'https://own.test/reports/a/y/', html: '', authors: [] })]);
  const atom = parseAtomFeed(printAtom(feed));

  it('tells of the feed, where it stands and of what page it is', () => {
    expect(atom).toMatchObject({
      id: 'https://own.test/reports/feed.atom',
      updated: '2026-03-04T00:00:00Z',
      authors: [{ name: '某网', uri: 'https://own.test/' }],
      links: [
        { rel: 'self', href: 'https://own.test/reports/feed.atom' },
        { rel: 'alternate', hreflang: 'zh-Hans', href: 'https://own.test/reports/' },
        { rel: 'alternate', hreflang: 'zh-Hant', href: 'https://own.test/zh-hant/reports/' },
      ],
    });
  });

  it('tells both days of an entry, and gives one without a text its page', () => {
    expect(atom.entries?.[0]).toMatchObject({
      id: 'https://own.test/reports/a/x/',
      published: '2026-03-01T00:00:00Z',
      updated: '2026-03-04T00:00:00Z',
      authors: [{ name: '甲协会', uri: 'https://own.test/associations/a/' }, { name: '乙' }],
      categories: [{ term: '报告' }, { term: '融资' }],
      summary: { value: '说了什么' },
      content: { type: 'html', value: '<p>全文</p>' },
    });
    const [, second] = atom.entries ?? [];
    expect(second?.content).toBeUndefined();
    expect(second?.authors).toBeUndefined();
    expect(second?.links).toEqual([{ rel: 'alternate', type: 'text/html', href: 'https://own.test/reports/a/y/' }]);
  });
});

describe('JSON Feed', () => {
  it('tells the same, and a change only where there was one', () => {
    const same = exampleItem({ url: 'https://own.test/reports/a/y/', html: '', summary: '', updated: '2026-03-01' });
    const [first, second] = JSON.parse(printJsonFeed(exampleFeed([exampleItem(), same]))).items;
    expect(first).toEqual({
      id: 'https://own.test/reports/a/x/',
      url: 'https://own.test/reports/a/x/',
      title: '一份报告',
      content_html: '<p>全文</p>',
      summary: '说了什么',
      date_published: '2026-03-01T00:00:00Z',
      date_modified: '2026-03-04T00:00:00Z',
      authors: [{ name: '甲协会', url: 'https://own.test/associations/a/' }, { name: '乙' }],
      tags: ['报告', '融资'],
    });
    expect(second).toMatchObject({ content_text: '一份报告' });
    expect(second).not.toHaveProperty('date_modified');
    expect(second).not.toHaveProperty('content_html');
  });
});

const tricky = fc.string({
  unit: fc.oneof(
    fc.constantFrom(']]>', '<![CDATA[', '&', '&amp;', '<', '>', '"', "'", '<script>', '\u0000', '\ud800', '\u202e'),
    fc.string(),
  ),
});
const words = tricky.map((text) => `甲${text}乙`);

it('is well-formed whatever titles, names and texts are', async () => {
  const feeds = fc.sample(fc.tuple(words, words, words), 100).map(([title, name, text]) => {
    const html = `<p>${escapeHtml(text)}</p>`;
    const item = exampleItem({ title, summary: text, html, authors: [{ name }], categories: [name] });
    return { feed: exampleFeed([item], { title, description: text }), html };
  });
  const xml = feeds.flatMap(({ feed }) => [printRss(feed), printAtom(feed)]);
  expect(await malformedIn(xml)).toEqual([]);
  for (const { feed, html } of feeds) expect(parseJsonFeed(printJsonFeed(feed)).items?.[0]?.content_html).toBe(html);
});

it('lets a hostile title and text be read back as what they are, and as nothing else', () => {
  const hostile = '</title><script>alert(1)</script> ]]> &lt;b&gt; "题"';
  const item = exampleItem({ title: hostile, summary: hostile, html: `<p>${escapeHtml(hostile)}</p>` });
  const [rss] = parseRssFeed(printRss(exampleFeed([item]))).items ?? [];
  const [atom] = parseAtomFeed(printAtom(exampleFeed([item]))).entries ?? [];
  expect(rss?.title).toBe(hostile);
  // In RSS a description is HTML: its text comes back escaped once.
  expect(rss?.description).toBe(escapeHtml(hostile));
  expect(rss?.content?.encoded).toBe(`<p>${escapeHtml(hostile)}</p>`);
  expect(atom?.title?.value).toBe(hostile);
  expect(atom?.content?.value).toBe(`<p>${escapeHtml(hostile)}</p>`);
});
