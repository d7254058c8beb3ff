import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inTraditional, pageKinds } from '../support/pages.ts';
import { useReader } from '../support/reader.ts';

const reader = useReader();

/** What sticks out of the page to the right, outside any part that scrolls by itself. */
function wideParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean => {
      const parent = element.parentElement;
      return parent !== null && parent !== document.body && (/auto|scroll/.test(getComputedStyle(parent).overflowX) || scrolls(parent));
    };
    const tooWide = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 &&
        !scrolls(element) &&
        element.closest('svg')?.parentElement?.closest('svg') == null,
    );
    const innermost = tooWide.filter((element) => !tooWide.some((other) => other !== element && element.contains(other)));
    const page = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    return [...page, ...innermost.map((element) => `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 30)}`)];
  });
}

const screens = [
  { screen: 'a desk magnified four times', width: 320, height: 256 },
  { screen: 'a phone', width: 360, height: 740 },
  { screen: 'a tablet', width: 768, height: 1024 },
  { screen: 'a desk', width: 1440, height: 900 },
];

it.each(pageKinds)('%s fits every screen from 320 to 1440 pixels, in both scripts', async (_kind, address) => {
  const page = await reader.open(address);
  const wide: string[] = [];
  for (const there of [address, inTraditional(address)]) {
    await page.goto(new URL(there, page.url()).href);
    for (const { screen, width, height } of screens) {
      await page.setViewportSize({ width, height });
      wide.push(...(await wideParts(page)).map((part) => `${there} on ${screen} (${width}): ${part}`));
    }
  }
  expect(wide).toEqual([]);
});

it.each(pageKinds)('%s fits a phone whose reader doubled the letters', async (_kind, address) => {
  const page = await reader.open(address, { viewport: { width: 640, height: 740 } });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await wideParts(page)).toEqual([]);
});

it('gives every link of the navigation, and the search box, room for a finger', async () => {
  const page = await reader.open('/', { viewport: { width: 360, height: 740 }, hasTouch: true });
  const small = await page
    .getByRole('banner')
    .locator('a, input')
    .evaluateAll((targets) =>
      targets
        .map((link) => ({ text: link.textContent?.trim(), box: link.getBoundingClientRect() }))
        .filter(({ box }) => box.right > 0 && box.bottom > 0 && (box.width < 24 || box.height < 24))
        .map(({ text, box }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
  expect(small).toEqual([]);
});
