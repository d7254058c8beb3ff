import { ConverterFactory, Locale } from 'opencc-js';
import { expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { ancestorsOf, attribute, type Element, elementsIn, type Text, textOf, textsOf } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';

const published = await readPublished();
const pages = published.pages.filter(({ address, html }) => address !== '/404.html' && !html.includes('http-equiv="refresh"'));
const [hans, hant] = [pages.filter(({ edition }) => edition === 'zh-Hans'), pages.filter(({ edition }) => edition === 'zh-Hant')];
const named = ({ elements }: Page, tag: string) => elements.filter(({ tagName }) => tagName === tag);
const links = (page: Page, rel: string) => named(page, 'link').filter((element) => attribute(element, 'rel') === rel);
const site = new URL(attribute(links(published.page('/'), 'canonical')[0] as Element, 'href') ?? '').origin;

const isEarlierVersion = ({ common }: Page) => /^\/article-versions\/[^/]+\/[^/]+\/$/.test(common);

it('publishes every page in both scripts', () => {
  expect(hans.length).toBeGreaterThan(400);
  expect(hant.map(({ common }) => common)).toEqual(hans.map(({ address }) => address));
});

it('says of every page in which script it is', () => {
  expectNone(pages.filter((page) => attribute(named(page, 'html')[0] as Element, 'lang') !== page.edition).map(({ address }) => address));
});

it('gives every page its own canonical address, and those of the page in both scripts', () => {
  for (const page of pages.filter((page) => !isEarlierVersion(page))) {
    const prefixed = `${site}/zh-hant${page.common}`;
    const canonical = links(page, 'canonical').map((link) => attribute(link, 'href'));
    const alternates = links(page, 'alternate').flatMap((link) =>
      attribute(link, 'hreflang') ? [[attribute(link, 'hreflang'), attribute(link, 'href')]] : [],
    );
    expect({ page: page.address, canonical, alternates }).toEqual({
      page: page.address,
      canonical: [site + page.address],
      alternates: [
        ['zh-Hans', site + page.common],
        ['zh-Hant', prefixed],
        ['x-default', site + page.common],
      ],
    });
  }
});

it('leads search engines from an earlier version to the article as it is now, and lets them keep nothing of it', () => {
  const versions = pages.filter(isEarlierVersion);
  expect(versions.length).toBeGreaterThan(0);
  for (const page of versions) {
    const [canonical] = links(page, 'canonical').map((link) => attribute(link, 'href') ?? '');
    expect(canonical).toMatch(
      page.edition === 'zh-Hant' ? /\/zh-hant\/articles\/[^/]+\/[^/]+\/$/ : /^https:\/\/[^/]+\/articles\/[^/]+\/[^/]+\/$/,
    );
    expect(published.files).toContain(new URL(canonical ?? '').pathname);
    const robots = named(page, 'meta').filter((element) => attribute(element, 'name') === 'robots');
    expect(robots.map((element) => attribute(element, 'content'))).toEqual(['noindex']);
  }
});

/** What is published for the whole site stands once, below the edition without a prefix, whose list of files is longer. */
const listOfFiles = '/work/data/';

it('has the same outline in both scripts', () => {
  const isMain = ({ tagName }: Element) => tagName === 'main';
  const outline = ({ elements }: Page) => [...elementsIn(elements.find(isMain) as Element)].map(({ tagName }) => tagName).join(' ');
  const compared = hant.filter(({ common }) => common !== listOfFiles);
  expectNone(compared.filter((page) => outline(page) !== outline(published.page(page.common))).map(({ address }) => address));
});

const toHant = ConverterFactory(Locale.from['cn'] ?? [], Locale.to['tw'] ?? []);
const toHans = ConverterFactory(Locale.from['tw'] ?? [], Locale.to['cn'] ?? []);

/** Words that are right in Traditional script, although converting them once more, out of their sentence, changes them. */
const rightInTraditional = ['干預', '說明了', '橋樑'];
/** The same in Simplified script: none. */
const rightInSimplified: readonly string[] = [];

it('shows in the Traditional edition no character that is only Simplified', () => {
  expectNone(hant.flatMap((page) => changed(page, toHant, rightInTraditional)));
});

it('shows in the Simplified edition no character that is only Traditional', () => {
  expectNone(hans.flatMap((page) => changed(page, toHans, rightInSimplified)));
});

/** What conversion would still change on a page, with the word around it. */
function changed(page: Page, convert: (text: string) => string, right: readonly string[]): string[] {
  return textsOf(page)
    .filter(({ language }) => language === page.edition)
    .filter((text) => !isVerbatim(text))
    .flatMap(({ value }) => {
      // An address stays what it is, also where it stands in a reference.
      const words = value.replace(/https?:\/\/\S+/g, '');
      const characters = [...words];
      const converted = [...convert(words)];
      return characters.flatMap((character, index) => {
        const around = characters
          .slice(Math.max(0, index - 2), index + 3)
          .join('')
          .trim();
        return character === converted[index] || right.some((word) => around.includes(word))
          ? []
          : [`${character}→${converted[index]} in ${around}`];
      });
    });
}

const verbatim = new Set(['code', 'pre', 'kbd', 'samp']);

/** Code, and the titles of sources as they stand on the source. */
function isVerbatim({ element }: Text): boolean {
  return [element, ...ancestorsOf(element)].some((ancestor) => verbatim.has(ancestor.tagName) || isOriginalTitle(ancestor));
}

function isOriginalTitle(element: Element): boolean {
  const term = element.tagName === 'dd' ? element.parentNode?.childNodes.find((node) => node.nodeName === 'dt') : undefined;
  return term !== undefined && ['原文题名', '原文題名'].includes(textOf(term).trim());
}
