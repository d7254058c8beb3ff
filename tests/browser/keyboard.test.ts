import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds } from '../support/pages.ts';
import { useReader } from '../support/reader.ts';
import { searchPage } from '../support/search-page.ts';
import { editions } from '../support/words.ts';

const reader = useReader();

/** The focused element as a reader without a mouse meets it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      text: (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ''),
      tag: element.tagName.toLowerCase(),
      id: element.id,
      isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
      isInView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    };
  });
}

describe.each(editions)('with the keyboard alone, in the $name edition', (edition) => {
  const { prefix, words } = edition;
  const { nav, search } = words.strings;

  it('the first stop is a link to the text, seen when it is reached', async () => {
    const page = await reader.open(`${prefix}/bulletins/editorial/guofa-2009-36/`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ text: nav.skip, isInView: true });
    await page.keyboard.press('Enter');
    expect(reader.whereIs(page)).toMatch(/#main$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('the name, the switch of scripts, the navigation and the search box follow in the order in which they are read', async () => {
    const page = await reader.open(`${prefix}/about/`);
    const stops: string[] = [];
    for (let stop = 0; stop < 10; stop++) {
      await page.keyboard.press('Tab');
      stops.push((await focused(page)).text);
    }
    expect(stops.slice(-7)).toEqual([nav.bulletins, nav.cases, nav.journal, nav.associations, nav.work, nav.search, search.label]);
    expect(stops[0]).toBe(nav.skip);
  });

  it('a search is typed, started, narrowed and opened', async () => {
    const page = await reader.open(`${prefix}/search/`);
    const parts = searchPage(page, edition);
    await parts.box.focus();
    await page.keyboard.type('2009');
    await page.keyboard.press('Enter');
    const all = await parts.count();
    const stopAt = async (selector: string) => {
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((text) => document.activeElement?.matches(text), selector)) return;
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    await expect.poll(() => parts.filters.getByRole('link').count()).toBeGreaterThan(0);
    await stopAt('.search-filters a');
    await page.keyboard.press('Enter');
    await expect.poll(() => parts.count()).toBeLessThan(all);
    // The keyboard stays at the value that was chosen, and with another Enter takes it away again.
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.search-filters [aria-current]'))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => parts.count()).toBe(all);
    await parts.box.focus();
    await stopAt('.search-results a');
    const { text } = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect((await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, '')).toContain(text);
  });
});

it.each(pageKinds)('shows on %s at each stop where one is, and traps nobody', async (_kind, address) => {
  const page = await reader.open(address);
  const seen: string[] = [];
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const { tag, text, isMarked, isInView } = await focused(page);
    if (tag === 'body') break;
    if (!isMarked || !isInView) seen.push(`${tag} ${text}: ${isMarked ? 'out of view' : 'not marked'}`);
  }
  expect(seen).toEqual([]);
});

it('reaches every part that scrolls sideways', async () => {
  const page = await reader.open('/network/', { viewport: { width: 360, height: 740 } });
  const unreachable = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => element.tabIndex < 0 && element.querySelector('a[href], button') === null)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(unreachable).toEqual([]);
});
