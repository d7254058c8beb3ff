import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTraditional, pageKinds } from '../support/pages.ts';
import { useReader } from '../support/reader.ts';

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

  it('axe has no objection to a search with results and filters', async () => {
    const page = await reader.open(`/search/?q=${encodeURIComponent('融资')}`, { colorScheme, initScript: axeSource });
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+ /);
    await expect.poll(() => page.locator('main ol li').count()).toBeGreaterThan(5);
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
