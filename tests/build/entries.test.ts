import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { paths, placeOfContent } from '../../scripts/lib/paths.ts';
import { addressOf } from '../../src/domain/address.ts';
import { type Entry, isExample } from '../../src/domain/entry.ts';
import { assembleLibrary } from '../../src/domain/library.ts';
import { readContent } from '../../src/site/read-content.ts';
import { expectNone } from '../support/faults.ts';
import { ancestorsOf, attribute, type Element, textOf } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';

const published = await readPublished();
const library = assembleLibrary(await readContent(placeOfContent(paths.content)));
const prefixes = ['', '/zh-hant'] as const;
const withPage = library.entries.filter(({ collection }) => collection !== 'glossary');
const real = withPage.filter((entry) => !isExample(entry));

/** What the two articles and the policies behind them come to; the site never has fewer. */
const least = { bulletins: 31, regions: 34, sources: 80, articles: 6, associations: 10, topics: 8, 'work-items': 10 } as const;

it.each(prefixes)('publishes at least what the facts hold, in the edition at “%s/”', (prefix) => {
  const count = (collection: string) =>
    real.filter((entry) => entry.collection === collection && published.files.has(prefix + addressOf(entry.id))).length;
  for (const [collection, number] of Object.entries(least)) expect.soft(count(collection), collection).toBeGreaterThanOrEqual(number);
  expect(count('case-studies') + count('reports')).toBeGreaterThanOrEqual(10);
});

it('has a page for every entry and a place for every term, in both editions', () => {
  expectNone(
    prefixes
      .flatMap((prefix) => library.entries.map(({ id }) => prefix + addressOf(id).replace(/#.*/, '')))
      .filter((address) => !published.files.has(address)),
  );
  for (const prefix of prefixes) {
    const ids = published.page(`${prefix}/glossary/`).elements.map((element) => attribute(element, 'id'));
    expectNone(
      library.entries
        .filter(({ collection }) => collection === 'glossary')
        .map(({ id }) => `term-${id.slice('glossary/'.length)}`)
        .filter((id) => !ids.includes(id)),
    );
  }
});

/** Collections whose entries state something; a source needs none, columns and issues are the journal's own. */
const stating = new Set([
  'associations',
  'bulletins',
  'case-studies',
  'articles',
  'activities',
  'services',
  'reports',
  'people',
  'recognitions',
  'link-observations',
]);

it('lists on every page that states something where it comes from, unless it is an example', () => {
  const stated = real.filter(({ collection }) => stating.has(collection));
  expect(stated.length).toBeGreaterThan(90);
  expectNone(
    both(stated)
      .filter((page) => sourcesOn(page).length === 0)
      .map(({ address }) => address),
  );
});

it('says of every example that it is one', () => {
  const examples = withPage.filter(isExample);
  expect(examples.length).toBeGreaterThan(5);
  expectNone(
    both(examples)
      .filter((page) => !notesOn(page).some((text) => text.includes('示例')))
      .map(({ address }) => address),
  );
  expectNone(
    both(real)
      .filter((page) => notesOn(page).some((text) => text.includes('示例')))
      .map(({ address }) => address),
  );
});

it('marks an example wherever a list names it', () => {
  const marked = new Set(library.entries.filter(isExample).map(({ id }) => addressOf(id)));
  const lists = published.pages.filter(
    ({ common }) => /^\/[a-z-]+\/(?:by\/|$)/.test(common) && !['/titles/', '/search/', '/about/', '/glossary/'].includes(common),
  );
  const unmarked = lists.flatMap((page) =>
    linksIn(page)
      .filter((link) => marked.has((attribute(link, 'href') ?? '').replace(/^\/zh-hant/, '')))
      .filter((link) => !ancestorsOf(link).some(({ tagName }) => tagName === 'nav'))
      .filter((link) => !textOf(ancestorsOf(link)[0] as Element).includes('示例'))
      .map((link) => `${page.address}: ${textOf(link).trim()}`),
  );
  expectNone(unmarked);
});

it('leaves examples out of the counts of the front page', () => {
  const counts = new Map(
    published
      .page('/')
      .elements.filter(({ tagName }) => tagName === 'dt')
      .map((term) => {
        const link = linksUnder(term)[0];
        const definition = term.parentNode?.childNodes.find((node) => node.nodeName === 'dd');
        return [(link && attribute(link, 'href')) ?? '', definition ? Number.parseInt(textOf(definition).trim(), 10) : -1] as const;
      }),
  );
  for (const collection of ['bulletins', 'case-studies', 'reports', 'articles', 'associations', 'sources']) {
    expect.soft(counts.get(`/${collection}/`), collection).toBe(real.filter((entry) => entry.collection === collection).length);
  }
});

it('keeps every page of an entry, with its style sheets, within 40 KB compressed', async () => {
  const sizes = new Map<string, number>();
  for (const file of published.files) if (file.endsWith('.css')) sizes.set(file, gzipSync(await published.read(file)).length);
  const weigh = (page: Page) => {
    const sheets = page.elements
      .filter((element) => attribute(element, 'rel') === 'stylesheet')
      .map((element) => attribute(element, 'href') ?? '');
    return gzipSync(page.html).length + sheets.reduce((sum, sheet) => sum + (sizes.get(sheet) ?? Number.NaN), 0);
  };
  expectNone(
    both(withPage)
      .map((page) => ({ page, weight: weigh(page) }))
      .filter(({ weight }) => !(weight <= 40 * 1024))
      .map(({ page, weight }) => `${page.address}: ${(weight / 1024).toFixed(1)} KB`),
  );
});

it('is served from the folder that these tests read', async () => {
  const { address } = inject('site');
  expect(await (await fetch(new URL('bulletins/', address))).text()).toBe(published.page('/bulletins/').html);
});

function both(entries: readonly Entry[]): Page[] {
  return entries.flatMap(({ id }) => prefixes.map((prefix) => published.page(prefix + addressOf(id))));
}

/** What follows the heading “出处”: the links to pages of sources in its section. */
function sourcesOn(page: Page): Element[] {
  const heading = page.elements.find((element) => element.tagName === 'h2' && ['出处', '出處'].includes(textOf(element).trim()));
  const section = heading && ancestorsOf(heading)[0];
  return section ? linksUnder(section).filter((link) => /^(?:\/zh-hant)?\/sources\/./.test(attribute(link, 'href') ?? '')) : [];
}

function notesOn({ elements }: Page): string[] {
  return elements.filter((element) => attribute(element, 'role') === 'note').map(textOf);
}

function linksIn(page: Page): Element[] {
  return page.elements.filter((element) => element.tagName === 'a' && ancestorsOf(element).some(({ tagName }) => tagName === 'main'));
}

function linksUnder(element: Element): Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [...(node.tagName === 'a' ? [node] : []), ...linksUnder(node)] : []));
}
