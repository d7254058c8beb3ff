import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';

const reader = useReader();
const law = '/bulletins/editorial/sme-promotion-law-2017/';
const notice = '/bulletins/editorial/procurement-sme-2020/';
const tip = (page: Page) => page.getByRole('tooltip');
const link = (page: Page) => page.locator(`#backlinks a[href="${notice}"]`).first();

/** Leads the keyboard to a link, as by Tab. */
async function tabTo(page: Page) {
  await link(page).evaluate((element) => {
    const before = [...document.querySelectorAll<HTMLElement>('a[href], summary, [tabindex="0"]')];
    before[before.indexOf(element as HTMLElement) - 1]?.focus();
  });
  await page.keyboard.press('Tab');
}

describe('a preview', () => {
  it('shows what is behind a link on which the pointer rests, and stays while the pointer is in it', async () => {
    const page = await reader.open(law);
    await link(page).hover();
    await tip(page).getByText('用预留份额').waitFor();
    await tip(page).hover();
    await page.waitForTimeout(600);
    expect(await tip(page).isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await tip(page).waitFor({ state: 'hidden' });
  });

  it('shows on keyboard focus, describes its link, and goes with it', async () => {
    const page = await reader.open(law);
    await tabTo(page);
    await tip(page).getByText('用预留份额').waitFor();
    expect(await link(page).getAttribute('aria-describedby')).toBe(await tip(page).getAttribute('id'));
    await page.keyboard.press('Tab');
    expect(await tip(page).getByText('用预留份额').isVisible()).toBe(false);
    expect(await link(page).getAttribute('aria-describedby')).toBeNull();
  });

  it('goes with Escape, which leaves the focus where it is', async () => {
    const page = await reader.open(law);
    await tabTo(page);
    await tip(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    expect(await link(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each([320, 1280])('lies beside its link and within a screen of %i pixels', async (width) => {
    const page = await reader.open(law, { viewport: { width, height: 500 } });
    await tabTo(page);
    await tip(page).waitFor();
    const [box, at] = await Promise.all([tip(page).boundingBox(), link(page).boundingBox()]);
    if (!box || !at) throw new Error('nothing is shown');
    expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 500).toBe(true);
    expect(Math.min(Math.abs(box.y - at.y - at.height), Math.abs(at.y - box.y - box.height))).toBeLessThan(2);
  });

  it('does not come between a finger and a link', async () => {
    const page = await reader.open(law, { hasTouch: true, viewport: { width: 360, height: 740 } });
    await link(page).tap();
    await page.waitForURL(`**${notice}`);
    expect(await tip(page).isVisible()).toBe(false);
  });

  it('is not seen where no script runs', async () => {
    const page = await reader.open(law, { javaScriptEnabled: false });
    expect(await page.locator('.previews').isVisible()).toBe(false);
    expect(await tip(page).count()).toBe(0);
  });
});
