import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnerUrl } from '../support/federation.ts';
import { type PartnerLibrary, startWithPartner } from '../support/partner-library.ts';
import { useReader } from '../support/reader.ts';
import { searchPage } from '../support/search-page.ts';
import { editions } from '../support/words.ts';

let site: PartnerLibrary;
beforeAll(async () => {
  site = await startWithPartner('joined');
}, 120_000);
afterAll(() => site?.stop());

const reader = useReader(() => site.address);

describe.each(editions)('the pages of a partner that is joined, in the $name edition', (edition) => {
  const { prefix, words } = edition;
  const isHans = prefix === '';
  const name = isHans ? '共建全国站' : '共建全國站';

  async function searchFor(text: string) {
    const page = await reader.open(`${prefix}/search/`);
    const parts = searchPage(page, edition);
    await parts.search(text);
    return { page, parts };
  }

  it('are found, say from which site they are, and lead there in the reader’s script', async () => {
    const { parts } = await searchFor('国务院关于进一步促进中小企业发展的若干意见');
    expect(await parts.count()).toBeGreaterThan(0);
    const first = parts.results.first();
    expect(await first.locator('.result-origin').innerText()).toBe(name);
    const href = (await first.getByRole('link').first().getAttribute('href')) ?? '';
    expect(href.startsWith(`${partnerUrl}${prefix.slice(1)}${isHans ? '' : '/'}bulletins/editorial/guofa-2009-36/`), href).toBe(true);
    expect(await first.locator('.excerpt').innerText()).toContain(isHans ? '若干意见' : '若干意見');
  });

  it('are told from the site’s own, each of which says nothing of a site', async () => {
    const { page, parts } = await searchFor('示例');
    const all = await parts.count();
    const origins = parts.filter(words.strings.search.origin);
    await expect.poll(() => origins.count()).toBe(2);
    const counts = await origins.allInnerTexts();
    expect(counts.map((text) => text.replace(/\s*\d+\s*$/, '').trim()).sort()).toEqual([name, '示例'].sort());
    const numbers = counts.map((text) => Number.parseInt(text.match(/\d+\s*$/)?.[0] ?? '', 10));
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(all);

    await origins.filter({ hasText: '示例' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('origin')).toBe('here');
    await expect.poll(() => parts.count()).toBeLessThan(all);
    expect(await parts.results.locator('.result-origin').count()).toBe(0);
    const hrefs = await parts.links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).origin));
    expect(new Set(hrefs)).toEqual(new Set([new URL(site.address).origin]));
  });

  it('are listed by the newest, with the site from which they are, and counted nowhere', async () => {
    const { strings } = words;
    const page = await reader.open(`${prefix}/work/partners/`);
    const items = page.locator('section#news li');
    expect(await items.count()).toBe(30);
    const hrefs = await items.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const start = `${partnerUrl}${isHans ? '' : 'zh-hant/'}`;
    expect(hrefs.filter((href) => !href.startsWith(start))).toEqual([]);
    const origins = await items.locator('small').allInnerTexts();
    expect(new Set(origins)).toEqual(new Set([`（${strings.work.partners.from}${name}）`]));
    const home = await reader.open(`${prefix}/`);
    expect(await home.locator(`a[href^="${partnerUrl}"]`).count()).toBe(0);
  });
});

it('stay as they were last where the partner is hostile or dead, and each refusal says why', () => {
  const told = site.refused.map((outcome) => `${outcome.part}: ${'refusal' in outcome ? outcome.refusal.what.en : outcome.changed}`);
  expect(told).toEqual([
    'search: false',
    'news: is not in the agreed form: items[1]',
    'search: cannot be reached',
    'news: cannot be reached',
  ]);
});
