import { expect, it } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import { documentsOf } from '../support/documents.ts';
import { expectNone } from '../support/faults.ts';
import { attribute, type Element } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';
import { classesOf, stretchesOf } from '../support/stretches.ts';

const published = await readPublished();
const canonical = published.page('/').elements.find((element) => attribute(element, 'rel') === 'canonical') as Element;
const documents = await documentsOf(paths.content, attribute(canonical, 'href') ?? '');
const byAddress = new Map(documents.map((document) => [document.address, document]));
const scriptOf = (page: Page) => (page.edition === 'zh-Hans' ? 'hans' : 'hant');

/** Pages that lead to others: the lists in them say what the pages listed there say themselves. */
const lists = /^\/(?:[a-z-]+\/|help\/rules\/|bulletins\/chains\/)?$/;
/** Single texts among those of that form. */
const texts = new Set(['/about/', '/network/', '/guide/']);
/** Pages with nothing to be found: a list turned over or narrowed by a facet, former addresses, and search itself. */
const unsearched = /\/page\/|\/by\/|^\/search\/$|^\/404\.html$/;

const pages = published.pages.filter(({ common, html }) => !unsearched.test(common) && !html.includes('http-equiv="refresh"'));

it('has a document for every page, and for every term of the glossary', () => {
  expect(pages.length).toBeGreaterThan(700);
  expectNone(pages.filter(({ common }) => !byAddress.has(common)).map(({ address }) => address));
  const known = new Set(pages.map(({ common }) => common));
  const others = documents.filter(({ address }) => !known.has(address as string));
  expect(others.length).toBeGreaterThan(10);
  expectNone(others.filter(({ kind }) => kind !== 'glossary').map(({ address }) => String(address)));
  const ids = new Set(published.page('/glossary/').elements.map((element) => `/glossary/#${attribute(element, 'id')}`));
  expectNone(others.map(({ address }) => String(address)).filter((address) => !ids.has(address)));
});

it('has every stretch of text of every page, in its script', () => {
  expectNone(
    pages.filter((page) => page.common !== '/glossary/').flatMap((page) => missing(page, partsIn(page, byAddress.get(page.common)))),
  );
});

it('has every text of the glossary with its term', () => {
  for (const page of published.pages.filter(({ common }) => common === '/glossary/')) {
    const terms = page.elements.filter((element) => attribute(element, 'id')?.startsWith('term-'));
    expect(terms.length).toBeGreaterThan(10);
    const parts = (term: Element) => partsIn(page, byAddress.get(`/glossary/#${attribute(term, 'id')}`));
    expectNone(terms.flatMap((term) => stretchesOf(term).filter((stretch) => !parts(term).some((part) => part.includes(stretch)))));
  }
});

it('leads to headings that are there, and begins with the title', () => {
  const ids = new Map(pages.map((page) => [page.common, new Set(page.elements.map((element) => attribute(element, 'id')))]));
  for (const { address, parts } of documents) {
    expect.soft(parts.hans[0]?.kind, String(address)).toBe('name');
    const anchors = parts.hans.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor]));
    const known = ids.get(String(address).replace(/#.*/, ''));
    expectNone(anchors.filter((anchor) => !known?.has(anchor)).map((anchor) => `${address} ${anchor}`));
  }
});

it('has in both scripts the same parts', () => {
  const shape = (parts: SearchDocument['parts']['hans']) => parts.map(({ kind, anchor }) => `${kind} ${anchor}`);
  for (const { address, parts } of documents) expect.soft(shape(parts.hant), String(address)).toEqual(shape(parts.hans));
  expectNone(documents.flatMap(({ parts }) => [...parts.hans, ...parts.hant].filter(({ text }) => text === '').map(({ kind }) => kind)));
});

function partsIn(page: Page, document: SearchDocument | undefined): string[] {
  return document?.parts[scriptOf(page)].map(({ text }) => text) ?? [];
}

/** What stands on a page and not in its document. */
function missing(page: Page, parts: readonly string[]): string[] {
  const main = page.elements.find(({ tagName }) => tagName === 'main') as Element;
  const isList = lists.test(page.common) && !texts.has(page.common);
  return stretchesOf(main, isList ? isListing : undefined)
    .filter((stretch) => !parts.some((part) => part.includes(stretch)))
    .map((stretch) => `${page.address}: ${stretch}`);
}

function isListing(element: Element): boolean {
  return ['ol', 'ul', 'dl', 'svg', 'h3'].includes(element.tagName) || classesOf(element).includes('issue-contents');
}
