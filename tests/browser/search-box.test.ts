import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';
import { headerBox, searchPage } from '../support/search-page.ts';
import { editions, simplified } from '../support/words.ts';

const reader = useReader();
const focusIsIn = (page: Page, selector: string) => page.evaluate((text) => document.activeElement?.matches(text) ?? false, selector);

async function openBox(address = '/about/') {
  const page = await reader.open(address);
  return { page, ...headerBox(page, simplified) };
}

describe.each(editions)('the search box of the header, in the $name edition', (edition) => {
  it('suggests names while one types, and Enter opens the one that is chosen', async () => {
    const page = await reader.open(`${edition.prefix}/about/`);
    const { box, list, options, said } = headerBox(page, edition);
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.focus();
    await page.keyboard.type(edition.tag === 'zh-Hans' ? '中国中小企业协会' : '中國中小企業協會', { delay: 5 });
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    await expect.poll(() => said.innerText()).toMatch(/^\d+ /);

    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `${edition.prefix}/associations/casme/`);
  });

  it('finds an association by the initials of its Pinyin', async () => {
    const page = await reader.open(`${edition.prefix}/about/`);
    const { box, options } = headerBox(page, edition);
    await box.pressSequentially('zgzxqyxh');
    const name = edition.tag === 'zh-Hans' ? '中国中小企业协会' : '中國中小企業協會';
    await expect.poll(async () => (await options.allInnerTexts()).join()).toContain(name);
  });

  it('searches for what is typed where no suggestion is chosen', async () => {
    const page = await reader.open(`${edition.prefix}/about/`);
    const { box } = headerBox(page, edition);
    const text = edition.tag === 'zh-Hans' ? '联席会议' : '聯席會議';
    await box.fill(text);
    await box.press('Enter');
    await page.waitForURL((url) => url.search !== '');
    expect(reader.whereIs(page)).toBe(`${edition.prefix}/search/?q=${encodeURIComponent(text)}`);
    expect(await searchPage(page, edition).count()).toBeGreaterThan(0);
  });
});

it('goes round through the suggestions and back to the text, from both ends', async () => {
  const { page, box, options } = await openBox();
  await box.pressSequentially('中小企业');
  await expect.poll(() => options.count()).toBeGreaterThan(1);
  const count = await options.count();
  const chosen = () => box.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  expect(await chosen()).toBe(await options.nth(count - 1).getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(null);
  await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(await options.first().getAttribute('id'));
  await page.keyboard.press('ArrowUp');
  expect(await chosen()).toBe(null);
  expect(await box.inputValue()).toBe('中小企业');
});

it('closes with Escape, empties with another, and closes when the keyboard goes on', async () => {
  const { page, box, list, options } = await openBox();
  await box.pressSequentially('中小企业');
  await expect.poll(() => options.count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect([await list.isVisible(), await box.inputValue(), await box.getAttribute('aria-expanded')]).toEqual([false, '中小企业', 'false']);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => options.count()).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  expect([await list.isVisible(), await focusIsIn(page, 'header *')]).toEqual([false, false]);
  await box.focus();
  await page.keyboard.press('Escape');
  expect(await box.inputValue()).toBe('');
});

it('opens a suggestion that is clicked, and moves nothing on the page while it is open', async () => {
  const { page, box, list, options } = await openBox();
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.boundingBox();
  await box.pressSequentially('中国中小企业协会');
  await expect.poll(() => list.isVisible()).toBe(true);
  expect(await heading.boundingBox()).toEqual(before);
  await options.first().click();
  await page.waitForURL((url) => url.pathname !== '/about/');
});

it('asks for nothing while an input method is composing, and takes none of its keys', async () => {
  const { page, box, list, options } = await openBox();
  await box.focus();
  const method = await page.context().newCDPSession(page);
  for (const letters of ['z', 'zh', 'zhong']) {
    await method.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length });
    await page.waitForTimeout(200);
  }
  for (const key of ['Enter', 'ArrowDown', 'Escape']) {
    await box.dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
    await box.dispatchEvent('keydown', { key, keyCode: 229, bubbles: true, cancelable: true });
  }
  expect([page.workers().length, await list.isVisible(), reader.whereIs(page)]).toEqual([0, false, '/about/']);
  await method.send('Input.insertText', { text: '中小企业' });
  expect(await box.inputValue()).toBe('中小企业');
  await expect.poll(() => options.count()).toBeGreaterThan(0);
});

it('does not show suggestions for what is no longer in the box', async () => {
  const { page, box, list, options } = await openBox();
  await box.pressSequentially('中小企业');
  await expect.poll(() => options.count()).toBeGreaterThan(0);
  await box.fill('');
  await expect.poll(() => list.isVisible()).toBe(false);
  await box.fill('促进');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(400);
  expect(await list.isVisible()).toBe(false);
});

it('leaves the page usable where the suggestions do not arrive', async () => {
  const page = await reader.open('/about/', { tolerated: /ERR_FAILED|Failed to|pagefind|import|worker/i });
  await page.route('**/pagefind/**', (route) => route.abort());
  const { box, list } = headerBox(page, simplified);
  await box.pressSequentially('融资');
  await page.waitForTimeout(300);
  expect(await list.isVisible()).toBe(false);
  await page.unroute('**/pagefind/**');
  await box.press('Enter');
  await page.waitForURL((url) => url.search !== '');
  expect(await searchPage(page, simplified).count()).toBeGreaterThan(0);
});

describe('its keys', () => {
  it.each(['/', 'Control+k'])('%s leads to the box with its text chosen, and writes nothing into it', async (key) => {
    const { page, box } = await openBox();
    await box.fill('旧');
    await page.getByRole('main').focus();
    await page.keyboard.press(key);
    expect(await focusIsIn(page, 'header input')).toBe(true);
    await page.keyboard.type('新');
    expect(await box.inputValue()).toBe('新');
  });

  it('are letters like others in a field', async () => {
    const { page, box } = await openBox();
    await box.focus();
    await page.keyboard.type('a/b');
    expect(await box.inputValue()).toBe('a/b');
  });

  it('/ can be turned off on the search page, for the whole site, and on again', async () => {
    const { page } = await openBox('/search/');
    const tick = page.getByRole('checkbox', { name: simplified.words.strings.search.slash });
    expect(await tick.isChecked()).toBe(true);
    await tick.uncheck();
    await page.getByRole('banner').getByRole('link', { name: simplified.words.strings.nav.cases }).click();
    await page.keyboard.press('/');
    expect(await focusIsIn(page, 'input')).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await focusIsIn(page, 'header input')).toBe(true);
    await page.goBack();
    await expect.poll(() => tick.isChecked()).toBe(false);
    await tick.check();
    await tick.blur();
    await page.keyboard.press('/');
    expect(await focusIsIn(page, 'main input[type=text]')).toBe(true);
  });

  it('lead on the search page to its own box, the only one there', async () => {
    const page = await reader.open('/search/');
    expect(await page.getByRole('combobox').count()).toBe(1);
    await page.keyboard.press('/');
    expect(await focusIsIn(page, 'main input[type=text]')).toBe(true);
    await page.keyboard.type('中小企业');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('listbox').isVisible()).toBe(false);
    expect(await searchPage(page, simplified).count()).toBeGreaterThan(0);
  });
});
