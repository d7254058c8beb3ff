import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { partnerUrl } from '../support/federation.ts';
import { type PartnerLibrary, startWithPartner } from '../support/partner-library.ts';
import { useReader } from '../support/reader.ts';
import { searchPage } from '../support/search-page.ts';
import { editions, simplified } from '../support/words.ts';

let site: PartnerLibrary;
beforeAll(async () => {
  site = await startWithPartner('live');
}, 120_000);
afterAll(() => site?.stop());

const reader = useReader(() => site.address);
/** What a browser says of a site that is down, and what the watch says of any other site that is asked. */
const tolerated = /gongjian\.example/;
const sentenceOf = (answered: number, { words }: (typeof editions)[number]) =>
  words.strings.search.sites.replace('{asked}', '2').replace('{answered}', String(answered));

/** The partner as it stands on its own server, which lets other sites read its index. */
async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const body = await readFile(join(inject('site').folder, pathname)).catch(() => null);
  await route.fulfill(body ? { body, headers: { 'Access-Control-Allow-Origin': '*' } } : { status: 404 });
}

interface Asked {
  page: Page;
  parts: ReturnType<typeof searchPage>;
  /** What the partner was asked for. */
  addresses: string[];
  headers: Record<string, string>[];
}

async function searchFor(text: string, edition: (typeof editions)[number], partner: (route: Route) => Promise<void>): Promise<Asked> {
  const page = await reader.open(`${edition.prefix}/search/`, { tolerated });
  const asked: Pick<Asked, 'addresses' | 'headers'> = { addresses: [], headers: [] };
  await page.context().route(`${partnerUrl}**`, async (route) => {
    asked.addresses.push(route.request().url());
    asked.headers.push(await route.request().allHeaders());
    await partner(route);
  });
  const parts = searchPage(page, edition);
  await parts.search(text);
  return { page, parts, ...asked };
}

describe.each(editions)('a partner that is asked live, in the $name edition', (edition) => {
  const isHans = edition.prefix === '';
  const { words } = edition;

  it('answers beside this site, in the reader’s script, and its results lead there', async () => {
    const { parts } = await searchFor('中小企业', edition, answer);
    expect(await parts.count()).toBeGreaterThan(20);
    expect(await parts.status.innerText()).toContain(sentenceOf(2, edition));
    const theirs = parts.results.filter({ has: parts.results.page().locator('.result-origin') });
    expect(await theirs.count()).toBeGreaterThan(3);
    const hrefs = await theirs
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const start = `${partnerUrl}${isHans ? '' : 'zh-hant/'}`;
    expect(hrefs.filter((href) => !href.startsWith(start))).toEqual([]);
    expect(await theirs.first().locator('mark').first().innerText()).toBe(isHans ? '中小企业' : '中小企業');
  });

  it('gives page after page, each result once', async () => {
    const { parts } = await searchFor('中小企业', edition, answer);
    await parts.count();
    await parts.more.click();
    await expect.poll(() => parts.results.count()).toBe(20);
    const hrefs = await parts.links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(hrefs).size).toBe(20);
  });

  it('can be chosen alone by a filter that counts it', async () => {
    const { page, parts } = await searchFor('企业', edition, answer);
    await parts.count();
    const chosen = parts.filter(words.strings.search.origin).filter({ hasText: isHans ? '共建全国站' : '共建全國站' });
    const promised = Number.parseInt((await chosen.innerText()).match(/\d+\s*$/)?.[0] ?? '', 10);
    await chosen.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('origin')).toBe('gongjian');
    await expect.poll(() => parts.count()).toBe(promised);
    expect(await parts.results.locator('.result-origin').count()).toBe(await parts.results.count());
  });
});

describe('a partner that is asked live', () => {
  it('gives data and nothing that runs, and learns neither the question nor where it was asked', async () => {
    const { parts, addresses, headers } = await searchFor('中小企业', simplified, answer);
    await parts.count();
    const names = addresses.map((address) => new URL(address).pathname);
    expect(
      names.filter(
        (name) =>
          !/^\/pagefind\/(?:search\.json|pagefind-entry\.json|pagefind\.und_[0-9a-f]+\.pf_meta|(index|fragment|filter)\/und_[0-9a-f]+\.pf_\1)$/.test(
            name,
          ),
      ),
    ).toEqual([]);
    expect(names).toContain('/pagefind/search.json');
    expect(addresses.filter((address) => decodeURIComponent(address).includes('中小企业'))).toEqual([]);
    expect(headers.filter((header) => 'referer' in header || 'cookie' in header)).toEqual([]);
  });

  it.each<[string, (route: Route) => Promise<void>]>([
    ['dead', (route) => route.abort('connectionrefused')],
    ['silent', async () => undefined],
    ['in trouble', (route) => route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' } })],
    ['closed to other sites', (route) => route.fulfill({ body: '{}' })],
    [
      'gone, with a page for everything',
      (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>', headers: { 'Access-Control-Allow-Origin': '*' } }),
    ],
    ['moved', (route) => route.fulfill({ status: 301, headers: { Location: 'https://evil.test/', 'Access-Control-Allow-Origin': '*' } })],
    [
      'of another format',
      (route) => route.fulfill({ json: { format: 'gongjian-index/0' }, headers: { 'Access-Control-Allow-Origin': '*' } }),
    ],
  ])('and is %s keeps nobody from what this site has, and says so', async (_name, partner) => {
    const { parts } = await searchFor('中小企业', simplified, partner);
    await expect.poll(() => parts.status.innerText()).toContain(sentenceOf(1, simplified));
    expect(await parts.results.count()).toBeGreaterThan(0);
    expect(await parts.results.locator('.result-origin').count()).toBe(0);
  });

  it('and loses its index in the middle is left out of what follows', async () => {
    let isDown = false;
    const { parts } = await searchFor('中小企业', simplified, (route) => (isDown ? route.abort() : answer(route)));
    expect(await parts.count()).toBeGreaterThan(20);
    isDown = true;
    await parts.search('融资');
    await expect.poll(() => parts.status.innerText()).toContain(sentenceOf(1, simplified));
  });
});
