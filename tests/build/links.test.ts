import { expect, it } from 'vitest';
import { isLoaded, type Reference, referencesOf } from '../support/addresses.ts';
import { expectNone } from '../support/faults.ts';
import { attribute } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';

const published = await readPublished();
const site = new URL(attribute(canonicalOf(published.page('/')), 'href') ?? '').origin;
const names = new Map(published.pages.map((page) => [page.address, namesIn(page)]));

it('leads with every link to a page or a file that was published', () => {
  expectNone(
    inner().flatMap(({ page, reference, url }) => (published.files.has(url.pathname) ? [] : [`${page.address}: ${reference.value}`])),
  );
});

it('leads with every fragment to a place that the page has', () => {
  const targets = inner().filter(({ url }) => url.hash !== '');
  expect(targets.length).toBeGreaterThan(1000);
  expectNone(
    targets.flatMap(({ page, reference, url }) =>
      names.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) === false ? [`${page.address}: ${reference.value}`] : [],
    ),
  );
});

it('stays within an edition, but for the switch of scripts and the addresses that are told to machines', () => {
  const strays = inner().filter(
    ({ page, reference, url }) =>
      reference.element.tagName === 'a' &&
      attribute(reference.element, 'hreflang') === undefined &&
      page.address !== '/404.html' &&
      url.pathname.startsWith('/zh-hant/') !== (page.edition === 'zh-Hant'),
  );
  expectNone(strays.map(({ page, reference }) => `${page.address}: ${reference.value}`));
});

it('names other hosts only in links that a reader may follow, over HTTPS or HTTP', () => {
  const outer = published.pages.flatMap((page) =>
    referencesOf(page).map((reference) => ({ page, reference, url: resolve(page, reference) })),
  );
  expectNone(
    outer
      .filter(({ url }) => url.origin !== site)
      .filter(({ reference, url }) => reference.element.tagName !== 'a' || !/^(?:https?|mailto|tel):$/.test(url.protocol))
      .map(({ page, reference }) => `${page.address}: <${reference.element.tagName} ${reference.name}="${reference.value}">`),
  );
});

it('writes what a browser loads by itself without a host, so that the site works wherever it stands', () => {
  expectNone(
    published.pages.flatMap((page) =>
      referencesOf(page)
        .filter((reference) => isLoaded(reference) && !/^[/#](?!\/)/.test(reference.value))
        .map(({ value }) => `${page.address}: ${value}`),
    ),
  );
});

it('asks in no style sheet for anything of another host', async () => {
  const sheets = [...published.files].filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const css = (await published.read(sheet)).toString('utf8');
    expectNone(
      [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)]
        .map(([, address]) => address ?? '')
        .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
    );
  }
});

it('leaves no page that no other page links to', () => {
  const linked = new Set(
    inner()
      .filter(({ page, url, reference }) => reference.element.tagName === 'a' && url.pathname !== page.address)
      .map(({ url }) => url.pathname),
  );
  const redirects = new Set(published.pages.filter(({ html }) => html.includes('http-equiv="refresh"')).map(({ address }) => address));
  expectNone(
    published.pages
      .map(({ address }) => address)
      .filter((address) => !linked.has(address) && !redirects.has(address) && address !== '/404.html'),
  );
});

function inner() {
  return published.pages
    .flatMap((page) => referencesOf(page).map((reference) => ({ page, reference, url: resolve(page, reference) })))
    .filter(({ url }) => url.origin === site);
}

function resolve(page: Page, { value }: Reference): URL {
  return new URL(value, new URL(page.address, site));
}

function namesIn({ elements }: Page): ReadonlySet<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}

function canonicalOf({ elements }: Page) {
  const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
  if (!link) throw new Error('the front page has no canonical address');
  return link;
}
