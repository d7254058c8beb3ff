import { describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { ancestorsOf, attribute, type Element, textOf } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';

const { page, pages, read } = await readPublished();

const byId = (of: Page, id: string) => of.elements.find((element) => attribute(element, 'id') === id);
const inside = (of: Page, part: Element | undefined, name: string) =>
  of.elements.filter((element) => element.tagName === name && part !== undefined && ancestorsOf(element).includes(part));
const hrefs = (elements: readonly Element[]) => elements.flatMap((element) => attribute(element, 'href') ?? []);
const matching = (pattern: RegExp) => pages.filter(({ common }) => pattern.test(common));

const issues = matching(/^\/issues\/[^/]+\/[^/]+\/$/);
const versions = matching(/^\/article-versions\/[^/]+\/[^/]+\/$/);

describe('the page of an issue', () => {
  it.each(issues.map((issue) => [issue.address, issue] as const))('%s lists its articles in order below the heading 目录', (_, issue) => {
    const contents = byId(issue, 'contents');
    const title = byId(issue, attribute(contents as Element, 'aria-labelledby') ?? '');
    expect(title && textOf(title)).toMatch(/^目[录錄]$/);
    const lists = inside(issue, contents, 'ol');
    expect(lists.length).toBeGreaterThan(0);
    const articles = lists.flatMap((list) => hrefs(inside(issue, list, 'a')));
    expect(articles.length).toBeGreaterThanOrEqual(3);
    expectNone(articles.filter((href) => !/\/articles\//.test(href)));
  });

  it('names everyone whose page names it, and nobody else', () => {
    const anchor = 'journal-credits';
    const credited = (of: Page, pattern: RegExp) =>
      hrefs(inside(of, byId(of, anchor), 'a'))
        .filter((href) => pattern.test(href) && href.endsWith(`#${anchor}`))
        .map((href) => href.replace(/#.*/, ''));
    const fromIssues = issues.flatMap((issue) =>
      credited(issue, /\/(?:associations|people)\//).map((party) => `${issue.address} ${party}`),
    );
    const fromParties = matching(/^\/(?:associations|people)\//).flatMap((party) =>
      credited(party, /\/issues\//).map((issue) => `${issue} ${party.address}`),
    );
    expect(new Set(fromIssues).size).toBeGreaterThan(10);
    expect(new Set(fromParties)).toEqual(new Set(fromIssues));
  });
});

describe('an earlier version', () => {
  it('is there in both editions', () => {
    expect(new Set(versions.map(({ edition }) => edition))).toEqual(new Set(['zh-Hans', 'zh-Hant']));
  });

  it.each(
    versions.map((version) => [version.address, version] as const),
  )('%s gives way to its article, and shows what changed', (_, version) => {
    const link = (rel: string) => version.elements.find((element) => attribute(element, 'rel') === rel);
    const robots = version.elements.find((element) => attribute(element, 'name') === 'robots');
    expect(attribute(robots as Element, 'content')).toBe('noindex');
    const current = new URL(attribute(link('canonical') as Element, 'href') ?? '').pathname;
    expect(hrefs(version.elements)).toContain(current);
    const article = page(current);
    expect(hrefs(inside(article, byId(article, 'versions'), 'a'))).toEqual([version.address, `${version.address}#changes`]);
    const changes = byId(version, 'changes');
    const changed = (name: string) => inside(version, changes, name).map(textOf);
    expect([...changed('del'), ...changed('ins')]).not.toEqual([]);
    const main = textOf(article.elements.find(({ tagName }) => tagName === 'main') as Element);
    expectNone(changed('ins').filter((text) => !main.replace(/\s/g, '').includes(text.replace(/\s/g, ''))));
  });

  it('stands in no list of what there is to read', async () => {
    const listing = matching(/^\/(?:|articles\/|titles\/.*|journal\/|bulletins\/|columns\/[^/]+\/[^/]+\/)$/);
    expect(listing.length).toBeGreaterThan(10);
    expectNone(
      listing.flatMap((list) =>
        hrefs(list.elements.filter(({ tagName }) => tagName === 'a'))
          .filter((href) => /\/article-versions\/./.test(href))
          .map((href) => `${list.address} ${href}`),
      ),
    );
    expect((await read('/sitemap-0.xml')).toString()).not.toMatch(/article-versions\/[a-z0-9-]+\//);
  });
});

it('shows in lists and in contents what happened to an article', () => {
  const seals = (address: string) =>
    page(address).elements.filter((element) => /\bseal-updated\b/.test(attribute(element, 'class') ?? '')).length;
  expect(seals('/articles/')).toBeGreaterThan(0);
  expect(seals('/issues/editorial/2026-1/')).toBeGreaterThan(0);
});
