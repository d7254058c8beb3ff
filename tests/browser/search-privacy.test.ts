import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';
import { headerBox, searchPage } from '../support/search-page.ts';
import { simplified } from '../support/words.ts';

const reader = useReader();

/** Everything that goes out from now on, with what each request carries. */
function listen(page: Page): { all: Request[]; carrying(text: string): Promise<string[]> } {
  const all: Request[] = [];
  page.context().on('request', (request) => all.push(request));
  return {
    all,
    async carrying(text) {
      const sent = await Promise.all(
        all.map(async (request) => [request.url(), request.postData() ?? '', ...Object.values(await request.allHeaders())].join('\n')),
      );
      return sent.filter((message) => message.includes(text) || message.includes(encodeURIComponent(text)));
    },
  };
}

it('downloads nothing of the search before the box is used, and little before something is typed', async () => {
  const page = await reader.open('/favicon.svg');
  const { all } = listen(page);
  await page.goto(new URL('/about/', page.url()).href);
  await page.waitForLoadState('networkidle');
  const names = () => all.map((request) => new URL(request.url()).pathname);
  expect(names().filter((name) => name.endsWith('.js')).length).toBe(1);
  expect(page.workers()).toEqual([]);
  const before = all.length;
  await headerBox(page, simplified).box.focus();
  await expect.poll(() => all.length).toBeGreaterThan(before);
  await page.waitForLoadState('networkidle');
  expect(names().filter((name) => name.startsWith('/pagefind/'))).toEqual([]);
});

it('sends nobody what is searched for: not with suggestions, filters, more results, the other script, nor with what is opened', async () => {
  const page = await reader.open('/about/');
  const sent = listen(page);
  const { box } = headerBox(page, simplified);
  await box.pressSequentially('会议');
  await expect.poll(() => headerBox(page, simplified).options.count()).toBeGreaterThan(0);
  await box.press('Enter');
  await page.waitForURL((url) => url.search !== '');
  const parts = searchPage(page, simplified);
  await parts.count();
  await parts.filter(simplified.words.strings.search.kind).first().click();
  await expect.poll(() => parts.chips.count()).toBe(1);
  await parts.chips.click();
  await expect.poll(() => parts.chips.count()).toBe(0);
  await parts.more.click();
  await expect.poll(() => parts.links.count()).toBe(20);
  await page.getByRole('banner').locator('.scripts a').click();
  await page.waitForURL((url) => url.pathname === '/zh-hant/search/' && url.search !== '');
  await expect.poll(() => parts.links.count()).toBe(10);
  await parts.links.first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.waitForLoadState('networkidle');
  expect(sent.all.length).toBeGreaterThan(10);
  expect(await sent.carrying('会议')).toEqual([]);
  expect(sent.all.filter((request) => request.method() !== 'GET')).toEqual([]);
});

it('sends nothing of what stands in the box where its form is sent without the script', async () => {
  const page = await reader.open('/about/', { javaScriptEnabled: false });
  const sent = listen(page);
  const box = page.getByRole('banner').getByRole('textbox');
  await box.fill('融资');
  await box.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  expect(await sent.carrying('融资')).toEqual([]);
  expect(await page.getByRole('main').innerText()).toContain(simplified.words.strings.search.noScript);
});
