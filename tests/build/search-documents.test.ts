import { expect, it } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { documentsOf } from '../support/documents.ts';
import { expectNone } from '../support/faults.ts';
import { attribute, type Element } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';
import { stretchesOf } from '../support/stretches.ts';

const published = await readPublished();
const canonical = published.page('/').elements.find((element) => attribute(element, 'rel') === 'canonical') as Element;
const documents = await documentsOf(paths.content, attribute(canonical, 'href') ?? '');
const byAddress = new Map(documents.map((document) => [document.address, document]));
const mainOf = ({ elements }: Page) => elements.find(({ tagName }) => tagName === 'main') as Element;

it('has every stretch of text of every page, in its script', () => {
  const pages = published.pages.filter(({ common }) => byAddress.has(common));
  expect(pages.length).toBeGreaterThan(600);
  expectNone(pages.flatMap(missing));
});

/** What stands on a page and not in its document. */
function missing(page: Page): string[] {
  const parts = byAddress.get(page.common)?.parts[page.edition === 'zh-Hans' ? 'hans' : 'hant'] ?? [];
  return stretchesOf(mainOf(page))
    .filter((stretch) => !parts.some(({ text }) => text.includes(stretch)))
    .map((stretch) => `${page.address}: ${stretch}`);
}
