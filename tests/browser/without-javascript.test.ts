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

  it('a facet narrows a list', async () => {
    const page = await reader.open(`${prefix}/bulletins/`, plain);
    await page
      .getByRole('navigation', { name: words.strings.list.filter })
      .getByRole('link', { name: words.labels.status['in-force'] })
      .click();
    expect(reader.whereIs(page)).toBe(`${prefix}/bulletins/by/status/in-force/`);
  });
});
