import { describe, expect, it } from 'vitest';
import { inTraditional, pageKinds } from '../support/pages.ts';
import { useReader } from '../support/reader.ts';
import { editions } from '../support/words.ts';

const reader = useReader();
const plain = { javaScriptEnabled: false };

it.each(pageKinds)('reads %s without JavaScript, in both scripts', async (_kind, address) => {
  const page = await reader.open(address, plain);
  for (const there of [address, inTraditional(address)]) {
    await page.goto(new URL(there, page.url()).href);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(40);
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').isVisible()).toBe(true);
  }
});

describe.each(editions)('without JavaScript, in the $name edition', ({ prefix, words }) => {
  const { search, pages } = words.strings;

  it('the search page says what it needs and offers the list of titles', async () => {
    const page = await reader.open(`${prefix}/search/`, plain);
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain(search.noScript);
    await main.locator('noscript a').filter({ hasText: pages.titles }).click();
    expect(reader.whereIs(page)).toBe(`${prefix}/titles/`);
  });

  it('the list of titles leads to a policy by its document number', async () => {
    const page = await reader.open(`${prefix}/titles/`, plain);
    await page.getByRole('main').getByRole('link', { name: '〔2009〕36' }).first().click();
    expect(reader.whereIs(page)).toBe(`${prefix}/bulletins/editorial/guofa-2009-36/`);
  });

  it.each([
    ['a document number without brackets', '发2009 36', '發2009 36'],
    ['a document number in other brackets', '发[2009]36', '發[2009]36'],
    ['an English name', 'All-China Federation of Industry', 'All-China Federation of Industry'],
    ['a short name', '成都市总商会 Chengdu', '成都市總商會 Chengdu'],
    ['a term in the other script', '橋樑紐帶', '桥梁纽带'],
    ['a rule of the check', 'misleading-link', 'misleading-link'],
  ])("the browser's own find has %s to meet in the list of titles", async (_name, hans, hant) => {
    const page = await reader.open(`${prefix}/titles/`, plain);
    const text = prefix === '' ? hans : hant;
    // Text that is drawn, as the browser's find sees it; not every browser for tests has a find.
    const found = await page.evaluate((wanted) => {
      const items = [...document.querySelectorAll<HTMLElement>('main section li')];
      return items.filter((item) => item.innerText.includes(wanted)).map((item) => item.querySelector('a')?.pathname);
    }, text);
    expect(found.length, text).toBeGreaterThan(0);
    expect(found.filter((path) => !new RegExp(`^${prefix}/(?:bulletins|associations|glossary|help)/`).test(path ?? ''))).toEqual([]);
    expect(await page.getByRole('main').locator('details, [hidden]').count()).toBe(0);
  });

  it('the list of titles leads by jump links to every kind that it has', async () => {
    const page = await reader.open(`${prefix}/titles/`, plain);
    const jumps = page.getByRole('navigation', { name: words.strings.entry.contents }).getByRole('link');
    const kinds = page.getByRole('main').getByRole('heading', { level: 2 });
    expect(await jumps.count()).toBe(await kinds.count());
    for (const [index, kind] of (await kinds.allInnerTexts()).entries()) expect(await jumps.nth(index).innerText()).toContain(kind);
    await jumps.filter({ hasText: words.labels.collections.people }).click();
    const heading = page.getByRole('heading', { level: 2, name: words.labels.collections.people });
    await expect.poll(async () => Math.abs((await heading.boundingBox())?.y ?? 1000)).toBeLessThan(100);
  });

  it('a facet narrows a list', async () => {
    const page = await reader.open(`${prefix}/bulletins/`, plain);
    await page
      .getByRole('navigation', { name: words.strings.list.filter })
      .getByRole('link', { name: words.labels.status['in-force'] })
      .click();
    expect(reader.whereIs(page)).toBe(`${prefix}/bulletins/by/status/in-force/`);
  });
});
