import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';
import { editions, type ReaderEdition } from '../support/words.ts';

const reader = useReader();

/** The parts of the search page, by what they are. */
function partsOf(page: Page, { words }: ReaderEdition) {
  const { search, facets } = words.strings;
  const main = page.getByRole('main');
  const results = main.locator('ol > li').filter({ has: page.locator('p') });
  return {
    box: main.getByRole('searchbox', { name: search.label }),
    submit: main.getByRole('button', { name: search.submit, exact: true }),
    status: main.getByRole('status'),
    results,
    links: results.getByRole('link'),
    filter: (key: keyof typeof facets) =>
      main
        .locator('dl')
        .filter({ has: page.locator('dt', { hasText: facets[key] }) })
        .getByRole('link'),
    async count() {
      const { status } = this;
      await expect.poll(() => status.innerText()).toMatch(/^\d+ /);
      return Number.parseInt(await status.innerText(), 10);
    },
  };
}

describe.each(editions)('search in the $name edition', (edition) => {
  const { prefix, tag, words } = edition;
  const { search } = words.strings;
  const isHans = tag === 'zh-Hans';

  async function searchFor(text: string) {
    const page = await reader.open(`${prefix}/search/`);
    const parts = partsOf(page, edition);
    await parts.box.fill(text);
    await parts.submit.click();
    return { page, parts };
  }

  it.each([
    ['a policy by its name', '中小企业促进法', '中小企業促進法', /\/bulletins\/editorial\/sme-promotion-law-2017\/$/],
    ['a policy by its document number', '国发〔2009〕36号', '國發〔2009〕36號', /\/bulletins\/editorial\/guofa-2009-36\/$/],
    ['a policy by its number without brackets', '国发2009 36号', '國發2009 36號', /\/bulletins\/editorial\/guofa-2009-36\/$/],
    ['an association by its name', '中国中小企业协会', '中國中小企業協會', /\/associations\/casme\/$/],
    ['a person by name', '李子彬', '李子彬', /\/people\/editorial\/li-zibin\/$/],
    ['a term of the glossary', '专精特新', '專精特新', /\/(?:glossary\/#term-|topics\/innovation|bulletins\/)/],
  ])('finds %s among the first five', async (_what, inSimplified, inTraditional, wanted) => {
    const { parts } = await searchFor(isHans ? inSimplified : inTraditional);
    expect(await parts.count()).toBeGreaterThan(0);
    await expect.poll(() => parts.links.count()).toBeGreaterThan(0);
    const found = await parts.links.evaluateAll((links) => links.slice(0, 5).map((link) => (link as HTMLAnchorElement).href));
    expect(
      found.filter((href) => wanted.test(href)),
      found.join('\n'),
    ).not.toEqual([]);
    expect(found.filter((href) => new URL(href).pathname.startsWith('/zh-hant/') === isHans)).toEqual([]);
  });

  it('opens the page of what was found', async () => {
    const { page, parts } = await searchFor(isHans ? '中小企业促进法' : '中小企業促進法');
    await parts.count();
    const title = (await parts.links.first().innerText()).trim();
    await parts.links.first().click();
    expect((await page.getByRole('heading', { level: 1 }).innerText()).trim()).toBe(title);
  });

  it('marks in the excerpt what was searched for', async () => {
    const { parts } = await searchFor(isHans ? '联席会议' : '聯席會議');
    await parts.count();
    await expect.poll(async () => (await parts.results.locator('mark').allInnerTexts()).join('')).toContain(isHans ? '联席' : '聯席');
  });

  it('is narrowed by a filter as far as the filter says, at an address that can be shared, and widened again', async () => {
    const { page, parts } = await searchFor(isHans ? '融资' : '融資');
    const all = await parts.count();
    const kind = parts.filter('kind').filter({ hasText: words.labels.collections.bulletins });
    const promised = Number.parseInt((await kind.innerText()).match(/\d+\s*$/)?.[0] ?? '', 10);
    await kind.click();
    await expect.poll(() => parts.count()).toBe(promised);
    expect(promised).toBeLessThan(all);
    expect(await kind.getAttribute('aria-current')).toBe('true');
    const hrefs = await parts.links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(hrefs.filter((href) => !href.includes('/bulletins/'))).toEqual([]);

    const shared = await reader.open(reader.whereIs(page));
    const there = partsOf(shared, edition);
    expect(await there.count()).toBe(promised);
    expect(await there.box.inputValue()).toBe(isHans ? '融资' : '融資');

    await parts.filter('kind').filter({ hasText: search.any }).click();
    await expect.poll(() => parts.count()).toBe(all);
  });

  it('goes back and forward through searches as through pages', async () => {
    const { page, parts } = await searchFor(isHans ? '培训' : '培訓');
    const first = await parts.count();
    await parts.box.fill(isHans ? '李子彬' : '李子彬');
    await parts.box.press('Enter');
    await expect.poll(() => parts.count()).not.toBe(first);
    const second = await parts.count();
    await page.goBack();
    await expect.poll(() => parts.count()).toBe(first);
    expect(await parts.box.inputValue()).toBe(isHans ? '培训' : '培訓');
    await page.goForward();
    await expect.poll(() => parts.count()).toBe(second);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => parts.links.count()).toBe(0);
    expect(await parts.box.inputValue()).toBe('');
  });

  it('shows more results on demand and leads the keyboard to the first of them', async () => {
    const { page, parts } = await searchFor(isHans ? '会议' : '會議');
    const all = await parts.count();
    expect(all).toBeGreaterThan(10);
    await expect.poll(() => parts.links.count()).toBe(10);
    await page.getByRole('button', { name: search.more }).click();
    await expect.poll(() => parts.links.count()).toBe(Math.min(20, all));
    await expect.poll(() => parts.links.nth(10).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('says that nothing was found and offers the list of titles', async () => {
    const { page, parts } = await searchFor('魑魅魍魉饕餮');
    await expect.poll(() => parts.status.innerText()).toContain(search.none.slice(0, 5));
    expect(await parts.links.count()).toBe(0);
    await parts.status.getByRole('link', { name: search.noneBrowse }).click();
    expect(reader.whereIs(page)).toBe(`${prefix}/titles/`);
  });

  it('shows what is typed as text, never as markup', async () => {
    const { page, parts } = await searchFor('<img src=x onerror=alert(1)>"\'&');
    await expect.poll(() => parts.status.innerText()).not.toBe('');
    expect(await parts.box.inputValue()).toBe('<img src=x onerror=alert(1)>"\'&');
    expect(await page.getByRole('main').locator('img').count()).toBe(0);
  });

  it('marks an example among the results as one', async () => {
    const { parts } = await searchFor(words.strings.example);
    await parts.count();
    await expect.poll(() => parts.results.getByText(words.strings.example, { exact: true }).count()).toBeGreaterThan(0);
  });
});

describe.each([
  ['the search program', '**/pagefind/pagefind.js*'],
  ['the list of its parts', '**/pagefind/pagefind-entry.json*'],
  ['the engine', '**/pagefind/wasm.*'],
  ['the index', '**/*.pf_meta*'],
  ['a part of the index', '**/*.pf_index*'],
  ['the texts of the results', '**/*.pf_fragment*'],
])('when %s does not arrive', (_part, pattern) => {
  it('search says so, offers to try again, and works once it arrives', async () => {
    const edition = editions[0];
    const { search } = edition.words.strings;
    const page = await reader.open('/search/', { tolerated: /ERR_FAILED|Failed to (?:load|fetch)|pagefind|index|import/i });
    await page.route(pattern, (route) => route.abort());
    const parts = partsOf(page, edition);
    await parts.box.fill('促进');
    await parts.submit.click();
    await expect.poll(() => parts.status.innerText()).toContain(search.failed);

    await page.unroute(pattern);
    await parts.status.getByRole('button', { name: search.retry }).click();
    expect(await parts.count()).toBeGreaterThan(0);
    await expect.poll(() => parts.links.count()).toBeGreaterThan(0);
  });
});

it('search works without its worker, on the page itself', async () => {
  const page = await reader.open('/about/', { tolerated: /ERR_FAILED|worker/i });
  await page.route('**/pagefind/pagefind-worker.js*', (route) => route.abort());
  await page.goto(new URL(`/search/?q=${encodeURIComponent('促进')}`, page.url()).href);
  expect(await partsOf(page, editions[0]).count()).toBeGreaterThan(0);
});
