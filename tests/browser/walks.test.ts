import { describe, expect, it } from 'vitest';
import { useReader } from '../support/reader.ts';
import { editions } from '../support/words.ts';

const reader = useReader();

describe.each(editions)('a reader of the $name edition', ({ prefix, words }) => {
  const { nav, needs, entry, home, pages } = words.strings;
  const { labels } = words;

  it('goes from the front page to a superseded policy, on to its successor, and to who mentions that', async () => {
    const page = await reader.open(`${prefix}/`);
    await page.getByRole('navigation', { name: nav.label }).getByRole('link', { name: nav.bulletins, exact: true }).click();
    expect(reader.whereIs(page)).toBe(`${prefix}/bulletins/`);

    const facets = page.getByRole('navigation', { name: words.strings.list.filter });
    await facets.getByRole('link', { name: labels.status.amended }).click();
    expect(reader.whereIs(page)).toBe(`${prefix}/bulletins/by/status/amended/`);
    const listed = await page.getByRole('main').getByRole('listitem').count();
    expect(Number.parseInt((await page.getByRole('heading', { level: 1 }).innerText()).match(/\d+/)?.[0] ?? '', 10)).toBe(listed);

    await page.getByRole('main').locator('a[href$="/sme-promotion-law-2002/"]').click();
    const before = page.getByRole('note');
    expect(await before.innerText()).toContain(entry.supersededBefore.slice(0, 6));
    const [noteTop, titleTop] = await Promise.all([before.boundingBox(), page.getByRole('heading', { level: 1 }).boundingBox()]);
    expect(noteTop?.y).toBeLessThan(titleTop?.y ?? 0);

    await before.getByRole('link').click();
    expect(reader.whereIs(page)).toBe(`${prefix}/bulletins/editorial/sme-promotion-law-2017/`);

    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const mentions = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: entry.backlinks, exact: true }) });
    const sentence = await mentions
      .locator('li')
      .filter({ has: page.locator('q') })
      .first()
      .locator('q')
      .first()
      .innerText();
    await mentions
      .locator('li')
      .filter({ has: page.locator('q') })
      .first()
      .getByRole('link')
      .click();
    expect(sentence.length).toBeGreaterThan(5);
    expect(await page.getByRole('main').innerText()).toContain(sentence.slice(0, 12));
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: title.slice(0, 8) })
        .count(),
    ).toBeGreaterThan(0);
  });

  it.each([
    ['policy', '/bulletins/'],
    ['rights', '/work/rights/first-aid/'],
    ['local', '/associations/'],
  ] as const)('who needs something (%s) is led to what helps', async (need, address) => {
    const page = await reader.open(`${prefix}/`);
    await page.getByRole('navigation', { name: home.needs }).getByRole('link', { name: needs[need] }).click();
    expect(reader.whereIs(page)).toBe(prefix + address);
    const found = page.getByRole('main').getByRole('listitem').getByRole('link');
    const title = (await found.first().innerText()).trim();
    await found.first().click();
    expect((await page.getByRole('heading', { level: 1 }).innerText()).trim()).toContain(title);
  });

  it.each(['finance', 'training'] as const)('who needs a service (%s) says where and is led to the nearest', async (need) => {
    const page = await reader.open(`${prefix}/`);
    await page.getByRole('navigation', { name: home.needs }).getByRole('link', { name: needs[need] }).click();
    expect(reader.whereIs(page)).toBe(`${prefix}/work/services/${need}/`);
    const region = page.locator('#regions');
    await region.locator('a[href="#in-chengdu"]').click();
    const found = page.locator('#in-chengdu').getByRole('link').first();
    expect(await found.isVisible()).toBe(true);
    const title = (await found.innerText()).trim();
    await found.click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  });

  it('who wants to contribute is told how', async () => {
    const page = await reader.open(`${prefix}/`);
    await page.getByRole('navigation', { name: home.needs }).getByRole('link', { name: needs.submit }).click();
    expect(reader.whereIs(page)).toBe(`${prefix}/guide/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(pages.guide);
    await page.locator('.neighbours').getByRole('link').click();
    expect(reader.whereIs(page)).toBe(`${prefix}/guide/by-web/`);
    expect(await page.getByRole('img').first().isVisible()).toBe(true);
  });

  it('goes from the journal to an issue, an article, and the source of what it says', async () => {
    const page = await reader.open(`${prefix}/`);
    await page.getByRole('navigation', { name: nav.label }).getByRole('link', { name: nav.journal, exact: true }).click();
    expect(reader.whereIs(page)).toBe(`${prefix}/journal/`);

    await page.getByRole('heading', { level: 2, name: pages.latestIssue }).getByRole('link').click();
    expect(reader.whereIs(page)).toMatch(/\/issues\/editorial\/[^/]+\/$/);
    const articles = page.locator('main ol a[href*="/articles/"]');
    expect(await articles.count()).toBeGreaterThanOrEqual(6);
    const title = (await articles.first().innerText()).trim();
    await articles.first().click();
    expect((await page.getByRole('heading', { level: 1 }).innerText()).trim()).toBe(title);

    await page.getByRole('article').locator('p').locator('a[role=doc-biblioref]').first().click();
    expect(reader.whereIs(page)).toMatch(/#source-\d+$/);
    const source = page.locator(new URL(page.url()).hash);
    await expect.poll(() => source.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    await source.getByRole('link').click();
    expect(reader.whereIs(page)).toMatch(/\/sources\/editorial\/[^/]+\/$/);
    expect(await page.getByRole('link', { name: title, exact: true }).count()).toBeGreaterThan(0);
  });

  it('finds in the footer the way to everything else', async () => {
    const page = await reader.open(`${prefix}/`);
    const links = page.getByRole('contentinfo').getByRole('link');
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      expect((await page.request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
    }
  });

  it('sees on a page where it is in the site', async () => {
    const page = await reader.open(`${prefix}/bulletins/`);
    expect(await page.getByRole('navigation', { name: nav.label }).locator('[aria-current=page]').innerText()).toBe(nav.bulletins);
    await page.goto(new URL(`${prefix}/bulletins/editorial/guofa-2009-36/`, page.url()).href);
    await page
      .getByRole('navigation', { name: nav.breadcrumb })
      .getByRole('link', { name: labels.collections.bulletins, exact: true })
      .click();
    expect(reader.whereIs(page)).toBe(`${prefix}/bulletins/`);
  });
});

it('is told in both scripts that there is no such page, with ways on', async () => {
  const page = await reader.open('/no/such/page/');
  const main = page.getByRole('main');
  expect(await page.title()).toContain('没有这一页');
  expect(await main.innerText()).toContain('没有这一页');
  expect(await main.innerText()).toContain('沒有這一頁');
  await main.getByRole('link', { name: '回到首頁' }).click();
  expect(reader.whereIs(page)).toBe('/zh-hant/');
});
