import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsPath, readNewsFile } from '../../../src/domain/network/partner-news-file.ts';
import { federate } from './federate.ts';
import { type Answer, endless, type FakeSite, feedAt, json, startFakeSite } from './testing.ts';

let content: string;
let site: FakeSite;
beforeEach(async () => {
  content = mkdtempSync(join(tmpdir(), 'gongjian-news-'));
  site = await startFakeSite();
  site.publish([]);
});
afterEach(() => {
  site.stop();
  rmSync(content, { recursive: true, force: true });
});

/** What came of the newest entries; in English where they were refused. */
async function fetched(patience = 60_000) {
  for await (const outcome of federate([{ id: 'other', url: site.url }], { content, loopback: true, patience })) {
    if (outcome.part === 'news') return 'refusal' in outcome ? outcome.refusal.what.en : outcome;
  }
  return null;
}
const kept = () => readNewsFile(readFileSync(join(content, newsPath('other')), 'utf8'));
const item = (change: object) => ({ ...feedAt(site.url, ['reports/a/x/']).items[0], ...change });

describe('the newest entries of a site that is right', () => {
  it('are fetched in both scripts, and once more without a change', async () => {
    site.publishFeeds(['reports/a/x/', 'reports/a/y/']);
    expect(await fetched()).toMatchObject({ count: 2, changed: true });
    expect(kept().url).toBe(site.url);
    expect(kept().entries.map(({ address }) => address)).toEqual([
      { hans: 'reports/a/x/', hant: 'zh-hant/reports/a/x/' },
      { hans: 'reports/a/y/', hant: 'zh-hant/reports/a/y/' },
    ]);
    expect(await fetched()).toMatchObject({ count: 2, changed: false });
  });

  it('come with whatever else a feed says left out', async () => {
    site.publishFeeds(['reports/a/x/'], { hubs: [{ url: 'https://evil.test/' }], items: [item({ content_html: '<script>x</script>' })] });
    expect(await fetched()).toMatchObject({ count: 1 });
    expect(readFileSync(join(content, newsPath('other')), 'utf8')).not.toMatch(/script|evil/);
  });

  it('are news of the day on which they were last changed', async () => {
    const changed = { date_published: '2026-01-01T00:00:00Z', date_modified: '2026-03-04T00:00:00Z' };
    site.publishFeeds(['reports/a/x/'], { items: [item(changed)] });
    expect(await fetched()).toMatchObject({ count: 1 });
    expect(kept().entries.map(({ date }) => date)).toEqual(['2026-03-04']);
  });

  it('need nothing of its search data', async () => {
    site.publishFeeds(['reports/a/x/']);
    site.answers.delete('/sme/data/search.json');
    expect(await fetched()).toMatchObject({ count: 1 });
  });
});

describe('the newest entries of a site that is not right', () => {
  beforeEach(async () => {
    site.publishFeeds(['reports/a/w/']);
    await fetched();
  });
  // The last good ones stay, and nothing else appears.
  afterEach(() => {
    expect(kept().entries.map(({ address }) => address.hans)).toEqual(['reports/a/w/']);
    expect(readdirSync(join(content, 'network/partners')).sort()).toEqual(['other.jsonl', 'other.news.jsonl']);
  });

  const refusesFeed = async (answer: Answer, patience?: number) => {
    site.answers.set('/sme/feed.json', answer);
    return await fetched(patience);
  };

  it.each<[string, string, Answer]>([
    ['has no feed', 'there is no such open data', (_, response) => response.writeHead(404).end()],
    ['answers with a page', 'what came is not JSON', (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('{}')],
    ['sends without end', 'is larger than 524288 bytes', endless],
    ['leads elsewhere', 'leads on to another site', (_, response) => response.writeHead(302, { Location: 'https://evil.test/' }).end()],
    ['nests deep', 'is not in the agreed form', json('['.repeat(100_000))],
  ])('are refused where it %s', async (_name, what, answer) => {
    expect(await refusesFeed(answer)).toBe(what);
  });

  it('are refused where it says nothing', async () => {
    expect(await refusesFeed(() => undefined, 300)).toBe('took too long');
  });

  it('are refused where it is dead', async () => {
    site.close();
    expect(await fetched()).toBe('cannot be reached');
  });

  it.each<[string, () => object]>([
    ['stands elsewhere', () => ({ home_page_url: 'https://evil.test/' })],
    ['is of another format', () => ({ version: 'https://jsonfeed.org/version/2' })],
    ['lists without end', () => ({ items: Array(201).fill(item({})) })],
    ['leads to another site', () => ({ items: [item({ url: 'https://evil.test/reports/a/x/' })] })],
    ['leads to a program', () => ({ items: [item({ url: 'javascript:alert(1)' })] })],
    ['leads above the site', () => ({ items: [item({ url: `${site.url}../other/` })] })],
    ['leads to itself', () => ({ items: [item({ url: site.url })] })],
    ['has an entry twice', () => ({ items: [item({}), item({})] })],
    ['has an entry in one script only', () => ({ items: [item({ url: `${site.url}reports/a/z/` })] })],
    ['has no title', () => ({ items: [item({ title: '' })] })],
    ['has a title without end', () => ({ items: [item({ title: '甲'.repeat(301) })] })],
    ['turns the direction of a title', () => ({ items: [item({ title: '报\u202e告' })] })],
    ['hides a control character', () => ({ items: [item({ title: '报\u0007告' })] })],
    ['has a day that does not exist', () => ({ items: [item({ date_published: '2026-02-30T00:00:00Z' })] })],
    ['has a day that is yet to come', () => ({ items: [item({ date_published: '2999-01-01T00:00:00Z' })] })],
    ['was changed on a day that is yet to come', () => ({ items: [item({ date_modified: '2999-01-01T00:00:00Z' })] })],
    ['has no day', () => ({ items: [item({ date_published: 'now' })] })],
  ])('are refused where its feed %s', async (_name, change) => {
    site.publishFeeds(['reports/a/x/'], change());
    expect(await fetched()).toMatch(/^is not in the agreed form: (?:home_page_url|version|items)/);
  });
});
