import { describe, expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';
import { searchPage } from '../support/search-page.ts';
import { editions, simplified, traditional } from '../support/words.ts';

const reader = useReader();

describe.each(editions)('search in the $name edition', (edition) => {
  const { prefix, tag, words } = edition;
  const { search, facets } = words.strings;
  const isHans = tag === 'zh-Hans';

  async function searchFor(text: string) {
    const page = await reader.open(`${prefix}/search/`);
    const parts = searchPage(page, edition);
    await parts.search(text);
    return { page, parts };
  }

  it.each([
    ['a policy by its name', '中小企业促进法', '中小企業促進法', /\/bulletins\/editorial\/sme-promotion-law-2017\/(?:#|$)/],
    ['a policy by its document number', '国发〔2009〕36号', '國發〔2009〕36號', /\/bulletins\/editorial\/guofa-2009-36\/(?:#|$)/],
    ['a policy by its number without brackets', '国发2009 36', '國發2009 36', /\/bulletins\/editorial\/guofa-2009-36\/(?:#|$)/],
    ['an association by its name', '中国中小企业协会', '中國中小企業協會', /\/associations\/casme\/(?:#|$)/],
    ['a person by name', '李子彬', '李子彬', /\/people\/editorial\/li-zibin\/(?:#|$)/],
    ['a term of the glossary', '专精特新', '專精特新', /\/(?:glossary\/#term-|topics\/innovation|bulletins\/)/],
  ])('finds %s among the first five, typed in the other script, and shows pages of its own', async (_what, inSimplified, inTraditional, wanted) => {
    const { parts } = await searchFor(isHans ? inTraditional : inSimplified);
    expect(await parts.count()).toBeGreaterThan(0);
    const found = await parts.links.evaluateAll((links) => links.slice(0, 5).map((link) => (link as HTMLAnchorElement).href));
    expect(
      found.filter((href) => wanted.test(href)),
      found.join('\n'),
    ).not.toEqual([]);
    expect(found.filter((href) => new URL(href).pathname.startsWith('/zh-hant/') === isHans)).toEqual([]);
  });

  it('opens the page of what was found, at the heading under which it stands', async () => {
    const { page, parts } = await searchFor(isHans ? '中小企业促进法' : '中小企業促進法');
    await parts.count();
    const title = (await parts.links.first().innerText()).trim();
    await parts.links.first().click();
    expect((await page.getByRole('heading', { level: 1 }).innerText()).trim()).toBe(title);
    const { hash } = new URL(page.url());
    if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()).toBe(1);
  });

  it('marks in title and excerpt what was searched for, in the script of the page', async () => {
    const { parts } = await searchFor(isHans ? '聯席會議' : '联席会议');
    await parts.count();
    const shown = isHans ? '联席会议' : '聯席會議';
    const marks = await parts.results.evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)),
    );
    expect(marks.filter((texts) => !texts.includes(shown))).toEqual([]);
  });

  it('tells kind and date of what was found, and marks an example as one', async () => {
    const { parts } = await searchFor(words.strings.example);
    await parts.count();
    await expect.poll(() => parts.results.getByText(words.strings.example, { exact: true }).count()).toBeGreaterThan(0);
    const kinds = new Set<string>([...Object.values(words.labels.collections), ...Object.values(search.kinds)]);
    const meta = await parts.results.locator('.result-meta').allInnerTexts();
    expect(meta.filter((text) => ![...kinds].some((kind) => text.startsWith(kind)))).toEqual([]);
  });

  it('is narrowed by a filter as far as the filter says, at an address that can be shared, and widened again', async () => {
    const { page, parts } = await searchFor(isHans ? '融资' : '融資');
    const all = await parts.count();
    const kind = parts.filter(search.kind).filter({ hasText: words.labels.collections.bulletins });
    const promised = Number.parseInt((await kind.innerText()).match(/\d+\s*$/)?.[0] ?? '', 10);
    await kind.click();
    await expect.poll(() => parts.count()).toBe(promised);
    expect(promised).toBeLessThan(all);
    await expect.poll(() => kind.getAttribute('aria-current')).toBe('true');
    const hrefs = await parts.links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(hrefs.filter((href) => !href.includes('/bulletins/'))).toEqual([]);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('bulletins');

    const shared = await reader.open(reader.whereIs(page));
    const there = searchPage(shared, edition);
    expect(await there.count()).toBe(promised);
    expect(await there.box.inputValue()).toBe(isHans ? '融资' : '融資');

    await parts.chips.click();
    await expect.poll(() => parts.count()).toBe(all);
    expect(await parts.chips.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('is narrowed by several filters at once, and widened by one link', async () => {
    const { page, parts } = await searchFor(isHans ? '企业' : '企業');
    const all = await parts.count();
    const bulletins = parts.filter(search.kind).filter({ hasText: words.labels.collections.bulletins });
    await bulletins.click();
    await expect.poll(() => parts.chips.count()).toBe(1);
    await parts.filter(facets.year).first().click();
    await expect.poll(() => parts.chips.count()).toBe(3);
    const parameters = new URL(page.url()).searchParams;
    expect([parameters.has('kind'), parameters.has('year')]).toEqual([true, true]);
    await parts.chips.filter({ hasText: search.removeAll }).click();
    await expect.poll(() => parts.count()).toBe(all);
    expect(new URL(page.url()).searchParams.size).toBe(1);
  });

  it('puts the newest first where a reader asks for it', async () => {
    const { page, parts } = await searchFor('通知');
    expect(await parts.count()).toBeGreaterThan(3);
    await page.getByRole('link', { name: search.date, exact: true }).click();
    await expect.poll(() => page.getByRole('link', { name: search.date, exact: true }).getAttribute('aria-current')).toBe('true');
    const dates = await parts.results.evaluateAll((items) => items.map((item) => item.querySelector('time')?.dateTime ?? ''));
    expect(dates.filter(Boolean).length).toBeGreaterThan(3);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(new URL(page.url()).searchParams.get('sort')).toBe('date');
  });

  it('says that nothing was found and what else to try', async () => {
    const { page, parts } = await searchFor('魑魅魍魉饕餮');
    await expect.poll(() => parts.status.innerText()).toContain(search.none);
    expect(await parts.links.count()).toBe(0);
    expect(await page.getByRole('main').innerText()).toContain(search.tryFewer);
    await page.getByRole('main').getByRole('link', { name: search.noneBrowse }).click();
    expect(reader.whereIs(page)).toBe(`${prefix}/titles/`);
  });

  it('offers to drop the filters where only they leave nothing', async () => {
    const page = await reader.open(`${prefix}/search/?q=${encodeURIComponent('李子彬')}&year=1901`);
    const parts = searchPage(page, edition);
    await expect.poll(() => parts.status.innerText()).toContain(search.none);
    await page.getByRole('link', { name: search.dropFilters }).click();
    expect(await parts.count()).toBeGreaterThan(0);
  });

  it('keeps what was asked when the reader changes the script', async () => {
    const { page, parts } = await searchFor(isHans ? '融资' : '融資');
    await parts.filter(search.kind).filter({ hasText: words.labels.collections.bulletins }).click();
    await expect.poll(() => parts.chips.count()).toBe(1);
    const count = await parts.count();
    const other = isHans ? traditional : simplified;
    await page.getByRole('banner').locator('.scripts a').click();
    await page.waitForURL((url) => url.pathname === `${other.prefix}/search/` && url.search !== '');
    const there = searchPage(page, other);
    expect(await there.count()).toBe(count);
    expect(reader.whereIs(page)).toBe(`${other.prefix}/search/?q=${encodeURIComponent(isHans ? '融资' : '融資')}&kind=bulletins`);
  });
});

it('shows what is typed as text, never as markup', async () => {
  const page = await reader.open('/search/');
  const parts = searchPage(page, simplified);
  const typed = '<img src=x onerror=alert(1)>"\'&';
  await parts.search(typed);
  await expect.poll(() => parts.status.innerText()).not.toBe('');
  expect(await parts.box.inputValue()).toBe(typed);
  expect(await page.title()).toContain(typed);
  expect(await page.getByRole('main').locator('img').count()).toBe(0);
});

it('calls what has only most of a long question similar', async () => {
  const page = await reader.open('/search/');
  const parts = searchPage(page, simplified);
  await parts.search('被拖欠账款的中小企业到底应该怎么办');
  expect(await parts.count()).toBeGreaterThan(0);
  expect(await parts.status.innerText()).toContain('相近结果');
  expect(await parts.results.first().locator('mark').count()).toBeGreaterThan(0);
});

it('is ready and says nothing where nothing is asked', async () => {
  const page = await reader.open('/search/?q=+&kind=bulletins');
  const parts = searchPage(page, simplified);
  await parts.submit.click();
  expect([await parts.status.innerText(), await parts.results.count(), await parts.filters.isVisible()]).toEqual(['', 0, false]);
  expect(await page.title()).toMatch(/^搜索/);
});
