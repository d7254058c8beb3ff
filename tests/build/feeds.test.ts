import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { type Published, readPublished } from '../support/published.ts';
import { editions } from '../support/words.ts';

/** As much of a record of the open data as tells in which feeds it belongs. */
interface Told {
  id: string;
  address: string;
  data: {
    example?: boolean;
    state?: string;
    published: string;
    withdrawn?: { reason: string };
    topics?: string[];
    regions?: string[];
    column?: string;
    hosts?: string[];
    coHosts?: string[];
    actors?: string[];
    providers?: string[];
    reporters?: string[];
    attendance?: { association?: string }[];
    resolutions?: { proposedBy?: string[] }[];
    agenda?: { proposedBy?: string[] }[];
    contributors?: { association?: string }[];
    editors?: { association?: string }[];
  };
}

const kinds = ['bulletins', 'case-studies', 'articles', 'activities', 'services', 'reports', 'issues'];
const scopeKinds = ['associations', 'columns', 'topics', 'regions'];

/** Where an entry belongs, read from its keys alone. */
function belongsTo({ id, data }: Told): Set<string> {
  const makers = [
    id.split('/')[1],
    ...[data.hosts, data.coHosts, data.actors, data.providers, data.reporters].flat(),
    ...[...(data.attendance ?? []), ...(data.contributors ?? []), ...(data.editors ?? [])].map(({ association }) => association),
    ...[...(data.resolutions ?? []), ...(data.agenda ?? [])].flatMap(({ proposedBy }) => proposedBy),
  ];
  const named = (kind: string, ids: readonly (string | undefined)[]) => ids.flatMap((target) => (target ? [`${kind}/${target}`] : []));
  return new Set([
    '',
    id.slice(0, id.indexOf('/')),
    ...named('topics', data.topics ?? []),
    ...named('regions', data.regions ?? []),
    ...named('columns', [data.column]),
    ...named('associations', makers),
  ]);
}

let published: Published;
beforeAll(async () => {
  published = await readPublished();
});
const read = async (address: string) => (await published.read(address)).toString('utf8');

describe.each(editions)('the feeds of the $name edition', ({ prefix, tag }) => {
  /** Every scope that has a feed: the path before `/feed.json`, without the edition's prefix. */
  const scopes = () =>
    [...published.files]
      .filter((file) => file.endsWith('/feed.json') && file.startsWith('/zh-hant/') === (tag === 'zh-Hant'))
      .map((file) => file.slice(prefix.length + 1, -'/feed.json'.length));
  const at = (scope: string, file: string) => `${prefix}${scope === '' ? '' : `/${scope}`}/${file}`;
  let told: Told[];
  let examples: Set<string>;

  beforeAll(async () => {
    const { collections } = JSON.parse(await read(`${prefix}/data/all.json`)) as { collections: Record<string, Told[]> };
    told = kinds.flatMap((kind) => collections[kind] ?? []).filter(({ data }) => data.state === undefined || data.state === 'published');
    const all = scopeKinds.flatMap((kind) => collections[kind] ?? []);
    examples = new Set(all.filter(({ data }) => data.example).map(({ id }) => id));
  });

  it('have the entries of their scope and no others, the examples apart', async () => {
    const wrong: string[] = [];
    for (const scope of scopes()) {
      const feed = parseJsonFeed(await read(at(scope, 'feed.json')));
      const urls = (feed.items ?? []).map(({ url }) => url);
      const due = told.filter((entry) => belongsTo(entry).has(scope) && (entry.data.example === true) === examples.has(scope));
      const limit = scope === '' ? 50 : 20;
      const dueUrls = new Set(due.map(({ address }) => address));
      for (const url of urls) if (!dueUrls.has(url as string)) wrong.push(`${scope}: ${url} does not belong there`);
      if (new Set(urls).size !== Math.min(due.length, limit)) wrong.push(`${scope}: ${urls.length} of ${due.length}`);
    }
    expectNone(wrong);
  });

  it('are there for every scope that has an entry, and for no other', () => {
    const due = new Set(
      told.flatMap((entry) => [...belongsTo(entry)].filter((scope) => (entry.data.example === true) === examples.has(scope))),
    );
    expect(scopes().sort()).toEqual([...due].sort());
    expect(scopes().length).toBeGreaterThan(30);
  });

  it('say the same in the three formats, the latest news first', async () => {
    const wrong: string[] = [];
    for (const scope of scopes()) {
      const json = parseJsonFeed(await read(at(scope, 'feed.json')));
      const rss = parseRssFeed(await read(at(scope, 'feed.xml')));
      const atom = parseAtomFeed(await read(at(scope, 'feed.atom')));
      const home = `https://gongjian.example${at(scope, '')}`;
      expect([json.home_page_url, rss.link, atom.links?.find(({ rel }) => rel === 'alternate')?.href], scope).toEqual([home, home, home]);
      expect([json.feed_url, atom.id].map((url) => new URL(url ?? '').pathname)).toEqual([at(scope, 'feed.json'), at(scope, 'feed.atom')]);
      expect([json.language, rss.language]).toEqual([tag, tag]);
      const news = (json.items ?? []).map(({ date_modified, date_published }) => date_modified ?? date_published ?? '');
      if (news.join() !== [...news].sort().reverse().join()) wrong.push(`${scope}: ${news}`);
      const rows = (json.items ?? []).map((item) => [item.url, item.title, item.content_html ?? null]);
      expect(rss.items?.map((item) => [item.link, item.title, item.content?.encoded ?? null]) ?? [], scope).toEqual(rows);
      expect(atom.entries?.map((entry) => [entry.id, entry.title?.value, entry.content?.value ?? null]) ?? [], scope).toEqual(rows);
    }
    expectNone(wrong);
  });

  it('follow the rules of JSON Feed 1.1', async () => {
    for (const scope of scopes()) {
      const feed = JSON.parse(await read(at(scope, 'feed.json')));
      expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: expect.stringMatching(/./) });
      for (const item of feed.items) {
        expect(item).toMatchObject({ id: item.url, title: expect.stringMatching(/./) });
        expect([item.content_html, item.content_text].filter((text) => typeof text === 'string' && text !== '')).toHaveLength(1);
        expect(item.date_published).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
        for (const author of item.authors ?? []) expect(author.name).not.toBe('');
      }
    }
  });

  it('of examples say so in every title, and stand in no other feed or list', async () => {
    const marked = [...examples].filter((scope) => scopes().includes(scope));
    expect(marked.length).toBeGreaterThan(2);
    for (const scope of marked) {
      const { title, items = [] } = parseJsonFeed(await read(at(scope, 'feed.json')));
      expect([title, ...items.map((item) => item.title)].filter((text) => !text?.includes('示例'))).toEqual([]);
    }
    for (const list of ['feeds.opml', 'feeds-by-scope.opml']) expect(await read(`${prefix}/data/${list}`)).not.toContain('示例');
  });

  it('are all listed on their page, and in a list that readers take', async () => {
    const opml = parseOpml(await read(`${prefix}/data/feeds-by-scope.opml`));
    const listed = (opml.body?.outlines ?? []).flatMap(({ outlines }) =>
      (outlines ?? []).map(({ xmlUrl }) => new URL(xmlUrl ?? '').pathname),
    );
    const real = scopes().filter((scope) => !examples.has(scope));
    expect(listed.sort()).toEqual(real.map((scope) => at(scope, 'feed.xml')).sort());
    const { html } = published.page(`${prefix}/feeds/`);
    for (const scope of scopes()) {
      for (const file of ['feed.xml', 'feed.atom', 'feed.json']) expect(html).toContain(`href="${at(scope, file)}"`);
    }
  });

  it('are small enough for partners to read', async () => {
    expect((await published.read(`${prefix}/feed.json`)).length).toBeLessThan(512 * 1024);
  });
});

it('are named in the head of the page that each is of, before those of everything', () => {
  const wrong = published.pages
    .filter(({ html }) => html.includes('rel="canonical"'))
    .flatMap(({ address, common, html }) => {
      const hrefs = [...html.matchAll(/<link rel="alternate"[^>]* type="application\/[^"]*"[^>]*>/g)].map(
        ([link]) => /href="([^"]*)"/.exec(link)?.[1],
      );
      const base = address.slice(0, address.length - common.length + 1);
      const own = [`${address}feed.xml`, `${base}${common.split('/')[1]}/feed.xml`].filter((file) => published.files.has(file));
      const due = [...new Set([...own, `${base}feed.xml`])].flatMap((file) =>
        ['.xml', '.atom', '.json'].map((end) => file.replace('.xml', end)),
      );
      return hrefs.join() === due.join() ? [] : [`${address}: ${hrefs.join()}`];
    });
  expectNone(wrong);
});
