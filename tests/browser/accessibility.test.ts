import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTraditional, pageKinds } from '../support/pages.ts';
import { type OpenOptions, useReader } from '../support/reader.ts';
import { headerBox, searchPage } from '../support/search-page.ts';
import { simplified } from '../support/words.ts';

const reader = useReader();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong: the rule, why, and where. */
async function violationsOn(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (values) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const found = await checker.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`),
    }));
  }, tags);
  return violations.map(({ id, help, targets }) => `${id}: ${help}, ${targets.length} times: ${targets.slice(0, 3).join(' | ')}`);
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(pageKinds)('axe has no objection to %s', async (_kind, address) => {
    const page = await reader.open(colorScheme === 'light' ? address : inTraditional(address), { colorScheme, initScript: axeSource });
    expect(await violationsOn(page)).toEqual([]);
  });

  const open = (address: string, options: OpenOptions = {}) => reader.open(address, { colorScheme, initScript: axeSource, ...options });

  it('axe has no objection to the preview of a link', async () => {
    const page = await open('/bulletins/editorial/sme-promotion-law-2017/');
    await page.locator('#relations a[href^="/bulletins/"]').first().hover();
    await page.getByRole('tooltip').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it.each([1280, 360])('axe has no objection to a search with results and filters, %i pixels wide', async (width) => {
    const page = await open(`/search/?q=${encodeURIComponent('融资')}&kind=bulletins`, { viewport: { width, height: 800 } });
    const parts = searchPage(page, simplified);
    await parts.count();
    if (width < 1000) await parts.filters.locator('summary').first().click();
    await expect.poll(() => parts.filters.getByRole('link').count()).toBeGreaterThan(5);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('axe has no objection to a search that found nothing', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('魑魅魍魉')}&kind=bulletins`);
    await expect.poll(() => searchPage(page, simplified).status.innerText()).not.toMatch(/^$|…/);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('axe has no objection to suggestions', async () => {
    const page = await open('/about/');
    const { box, options } = headerBox(page, simplified);
    await box.pressSequentially('中小企业');
    await expect.poll(() => options.count()).toBeGreaterThan(1);
    await box.press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
  });
});

it('follows the colours that the reader’s system has', async () => {
  const colours = async (colorScheme: 'light' | 'dark') => {
    const page = await reader.open('/', { colorScheme });
    return page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor,
    );
  };
  expect(await colours('light')).not.toBe(await colours('dark'));
});
