import { expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';
import { searchPage } from '../support/search-page.ts';
import { simplified } from '../support/words.ts';

const reader = useReader();

async function searchFor(text: string) {
  const page = await reader.open('/search/');
  const parts = searchPage(page, simplified);
  await parts.search(text);
  return { page, parts };
}

it('goes back and forward through searches as through pages, and names each in the tab', async () => {
  const { page, parts } = await searchFor('培训');
  const first = await parts.count();
  expect(await page.title()).toMatch(/^培训 · /);
  await parts.search('李子彬');
  await expect.poll(() => parts.count()).not.toBe(first);
  const second = await parts.count();
  await page.goBack();
  await expect.poll(() => parts.count()).toBe(first);
  expect([await parts.box.inputValue(), await page.title()]).toEqual(['培训', expect.stringMatching(/^培训 · /)]);
  await page.goForward();
  await expect.poll(() => parts.count()).toBe(second);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => parts.links.count()).toBe(0);
  expect([await parts.box.inputValue(), await parts.status.innerText()]).toEqual(['', '']);
});

it('does not put the same question into the history twice', async () => {
  const { page, parts } = await searchFor('培训');
  await parts.count();
  const length = await page.evaluate(() => history.length);
  await parts.box.press('Enter');
  await parts.count();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

it('shows more results on demand, leads the keyboard to the first of them, and tells how many are left', async () => {
  const { page, parts } = await searchFor('会议');
  const all = await parts.count();
  expect(all).toBeGreaterThan(20);
  await expect.poll(() => parts.links.count()).toBe(10);
  expect(await parts.more.innerText()).toContain(String(all - 10));
  await parts.more.press('Enter');
  await expect.poll(() => parts.links.count()).toBe(20);
  await expect.poll(() => parts.links.nth(10).evaluate((link) => link === document.activeElement)).toBe(true);
  const hrefs = await parts.links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(hrefs).size).toBe(20);
  expect(await page.getByRole('main').getByRole('status').filter({ hasText: simplified.words.strings.search.loading }).count()).toBe(0);
});

it('comes back from a result to the list as it was left: as long, and where it was scrolled to', async () => {
  const { page, parts } = await searchFor('会议');
  await parts.count();
  await parts.more.click();
  await expect.poll(() => parts.links.count()).toBe(20);
  const wanted = parts.links.nth(17);
  await wanted.scrollIntoViewIfNeeded();
  const top = () => wanted.evaluate((link) => Math.round(link.getBoundingClientRect().top));
  const before = await top();
  await wanted.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await expect.poll(() => parts.links.count()).toBe(20);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
});

it('does not search anew for a step within the page', async () => {
  const { page, parts } = await searchFor('李子彬');
  await parts.count();
  await parts.results.first().evaluate((item) => item.setAttribute('data-kept', ''));
  await page.evaluate(() => {
    location.hash = 'main';
  });
  await page.goBack();
  await expect.poll(() => reader.whereIs(page)).not.toContain('#');
  expect(await parts.results.first().getAttribute('data-kept')).toBe('');
});

it('makes an address to share of a question that comes behind a fragment, also while it is open', async () => {
  const page = await reader.open('/search/#q=%E8%9E%8D%E8%B5%84&kind=bulletins');
  const parts = searchPage(page, simplified);
  await parts.count();
  expect(reader.whereIs(page)).toBe(`/search/?q=${encodeURIComponent('融资')}&kind=bulletins`);
  await page.evaluate(() => {
    location.hash = 'q=培训';
  });
  await expect.poll(() => reader.whereIs(page)).toBe(`/search/?q=${encodeURIComponent('培训')}`);
  expect(await parts.box.inputValue()).toBe('培训');
});
