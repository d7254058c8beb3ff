import type { SearchDocument } from '../../src/domain/search/document.ts';
import { attribute, type Element } from './html.ts';
import type { Page, Published } from './published.ts';
import { classesOf, stretchesOf } from './stretches.ts';

/** Pages that lead to others: the lists in them say what the pages listed there say themselves. */
const lists = /^\/(?:[a-z-]+\/|help\/rules\/|bulletins\/chains\/)?$/;
/** Single texts among those of that form, and the page on which every term of the glossary is a document. */
const notLists = new Set(['/about/', '/network/', '/guide/']);
/** Pages with nothing to be found: a list turned over or narrowed by a facet, search itself, addresses where nothing is. */
const unsearched = /\/page\/|\/by\/|^\/search\/$|^\/404\.html$/;

/** The pages whose texts are found; former addresses lead on to one of them. */
export function searchedPages({ pages }: Published): Page[] {
  return pages.filter(({ common, html }) => !unsearched.test(common) && !html.includes('http-equiv="refresh"'));
}

/** Every stretch of a site's pages that does not stand in the page's document, in the page's script. */
export function missingTexts(published: Published, documents: readonly SearchDocument[]): string[] {
  const byAddress = new Map(documents.map((document) => [document.address, document]));
  return searchedPages(published).flatMap((page) => {
    const main = page.elements.find(({ tagName }) => tagName === 'main') as Element;
    const isList = lists.test(page.common) && !notLists.has(page.common);
    const missing = missingFrom(byAddress.get(page.common), page, stretchesOf(main, isList ? isListing : isDownloads));
    if (page.common !== '/glossary/') return missing;
    const terms = page.elements.filter((element) => attribute(element, 'id')?.startsWith('term-'));
    return [
      ...missing,
      ...terms.flatMap((term) => missingFrom(byAddress.get(`/glossary/#${attribute(term, 'id')}`), page, stretchesOf(term))),
    ];
  });
}

function missingFrom(document: SearchDocument | undefined, page: Page, stretches: readonly string[]): string[] {
  const parts = document?.parts[page.edition === 'zh-Hans' ? 'hans' : 'hant'] ?? [];
  return stretches.filter((stretch) => !parts.some(({ text }) => text.includes(stretch))).map((stretch) => `${page.address}: ${stretch}`);
}

/** What can be downloaded is known where pages are made, and is nothing to search for. */
function isDownloads(element: Element): boolean {
  return classesOf(element).includes('downloads');
}

function isListing(element: Element): boolean {
  return ['ol', 'ul', 'dl', 'svg', 'h3'].includes(element.tagName) || classesOf(element).includes('issue-contents');
}
