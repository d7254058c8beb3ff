import type { Feed, FeedItem } from './feed.ts';

/** An item with all that an item can have. */
export function exampleItem(change: Partial<FeedItem> = {}): FeedItem {
  return {
    url: 'https://own.test/reports/a/x/',
    title: '一份报告',
    summary: '说了什么',
    html: '<p>全文</p>',
    authors: [{ name: '甲协会', url: 'https://own.test/associations/a/' }, { name: '乙' }],
    categories: ['报告', '融资'],
    published: '2026-03-01',
    updated: '2026-03-04',
    ...change,
  };
}

export function exampleFeed(items: readonly FeedItem[], change: Partial<Feed> = {}): Feed {
  return {
    title: '某网 · 报告',
    description: '最近的报告',
    language: 'zh-Hans',
    home: 'https://own.test/reports/',
    self: {
      rss: 'https://own.test/reports/feed.xml',
      atom: 'https://own.test/reports/feed.atom',
      json: 'https://own.test/reports/feed.json',
    },
    editions: [{ language: 'zh-Hant', home: 'https://own.test/zh-hant/reports/' }],
    publisher: { name: '某网', url: 'https://own.test/' },
    updated: '2026-03-04',
    items,
    ...change,
  };
}
