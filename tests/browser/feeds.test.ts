import { describe, expect, inject, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { useReader } from '../support/reader.ts';
import { editions } from '../support/words.ts';

const reader = useReader();
const { address } = inject('site');
const get = async (path: string) => {
  const response = await fetch(new URL(path, address));
  expect(response.status, path).toBe(200);
  return response.text();
};

/** Reads XML as a browser does, which forgives no fault in it. */
async function readXml(path: string) {
  const text = await get(path);
  // The site's pages may make nothing of a text; this file has no policy.
  const page = await reader.open('/robots.txt');
  return page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    return {
      fault: document.querySelector('parsererror')?.textContent ?? null,
      root: document.documentElement.tagName,
      language: texts('channel > language')[0],
      titles: texts('item > title'),
      links: texts('item > link'),
      guids: texts('item > guid'),
      dates: texts('item > pubDate'),
      locations: texts('loc'),
      alternates: [...document.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    };
  }, text);
}

/** The addresses of a site, served elsewhere for the test, that lead nowhere. */
async function missing(links: readonly string[]): Promise<string[]> {
  const statuses = await Promise.all(
    links.map(async (link) => [link, (await fetch(new URL(new URL(link).pathname, address))).status] as const),
  );
  return statuses.filter(([, status]) => status !== 200).map(([link, status]) => `${status} ${link}`);
}

describe.each(editions)('the feeds of the $name edition', ({ prefix, tag }) => {
  it('as RSS are well-formed and lead to pages that exist', async () => {
    const feed = await readXml(`${prefix}/feed.xml`);
    expect(feed).toMatchObject({ fault: null, root: 'rss', language: tag });
    expect(feed.links.length).toBeGreaterThanOrEqual(20);
    expect(feed.titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(feed.links.length).toBe(feed.titles.length);
    expect(new Set(feed.guids).size).toBe(feed.links.length);
    expect(feed.dates.filter((date) => Number.isNaN(Date.parse(date)))).toEqual([]);
    expectNone(feed.links.filter((link) => new URL(link).pathname.startsWith('/zh-hant/') !== (tag === 'zh-Hant')));
    expectNone(await missing(feed.links));
  });

  it('are listed in well-formed OPML', async () => {
    expect(await readXml(`${prefix}/data/feeds.opml`)).toMatchObject({ fault: null, root: 'opml' });
  });

  it('are joined by a description of the search that a browser can add, named in the head', async () => {
    const page = await reader.open(`${prefix}/bulletins/`);
    const link = page.locator('link[rel=search]');
    expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
    const description = await readXml((await link.getAttribute('href')) ?? '');
    expect(description).toMatchObject({ fault: null, root: 'OpenSearchDescription' });
    const target = (await get(`${prefix}/opensearch.xml`)).match(/template="([^"]+)"/)?.[1] ?? '';
    expect(target).toMatch(new RegExp(`${prefix}/search/\\?q=\\{searchTerms\\}$`));
    const front = await reader.open(`${prefix}/`);
    const data = JSON.parse((await front.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data.potentialAction).toMatchObject({
      '@type': 'SearchAction',
      target: { urlTemplate: target.replace('searchTerms', 'search_term_string') },
    });
    expectNone(await missing([target.replace(/\?.*/, '')]));
  });
});

it('list every page for search engines, with the same page in the other script, and no page that is none', async () => {
  const { fault, root, locations: parts } = await readXml('/sitemap-index.xml');
  expect({ fault, root }).toEqual({ fault: null, root: 'sitemapindex' });
  const maps = await Promise.all(parts.map((part) => readXml(new URL(part).pathname)));
  expect(maps.map((map) => map.fault).filter(Boolean)).toEqual([]);
  const locations = maps.flatMap((map) => map.locations);
  const alternates = maps.flatMap((map) => map.alternates);
  expect(locations.length).toBeGreaterThan(900);
  expect(new Set(locations).size).toBe(locations.length);
  expectNone(locations.filter((location) => new URL(location).pathname.includes('404')));
  expectNone(alternates.filter((alternate) => !locations.includes(alternate)));
  const traditional = locations.filter((location) => new URL(location).pathname.startsWith('/zh-hant/'));
  expect(traditional.length * 2).toBe(locations.length);
  expectNone(await missing(locations));
});

it('tell robots where the list of pages is', async () => {
  const robots = await get('/robots.txt');
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
  expect(await missing([sitemap])).toEqual([]);
  expect(robots).not.toMatch(/^Disallow: \//m);
});
