import { describe, expect, it } from 'vitest';
import { scanXml } from '../../domain/publish/markup/feed-scan.ts';
import { hans, hant } from '../../i18n/editions.ts';
import type { SiteLibrary } from '../site-library.ts';
import { pathIn } from '../site-library.ts';
import { wordsOf } from '../words.ts';
import { openSearchXml, searchName } from './open-search.ts';

const site = new URL('https://own.test');
const own = { origin: site.origin, base: '/sme/', bundle: new Set<string>() };

function libraryOf(edition: typeof hans, shortTitle: string): SiteLibrary {
  const texts = { shortTitle, title: '题'.repeat(60), tagline: '𠮷 & "三" <script>' };
  return { edition, network: texts, href: (address: string) => pathIn({ edition, base: '/sme/' }, address) } as unknown as SiteLibrary;
}

const xmlOf = (edition: typeof hans, shortTitle: string) =>
  openSearchXml(libraryOf(edition, shortTitle), wordsOf(edition), site, '/sme/favicon.svg');

describe.each([
  ['zh-Hans', hans, 'https://own.test/sme/search/?q={searchTerms}'],
  ['zh-Hant', hant, 'https://own.test/sme/zh-hant/search/?q={searchTerms}'],
])('the description of the search in %s', (tag, edition, template) => {
  it('leads to the search page of the edition and is markup that the site writes', () => {
    const xml = xmlOf(edition, '共建 <b>');
    expect(xml).toContain(`<Url type="text/html" template="${template}"></Url>`);
    expect(xml).toContain(`<Language>${tag}</Language>`);
    expect(scanXml(xml, own)).toEqual([]);
  });

  it('keeps to the lengths of OpenSearch 1.1', () => {
    const xml = xmlOf(edition, '很长的名称'.repeat(5));
    const lengths = ['ShortName', 'LongName'].map((name) => [...(new RegExp(`<${name}>(.*)</${name}>`).exec(xml)?.[1] ?? '')].length);
    expect(lengths).toEqual([16, 48]);
  });
});

it('names the search of each edition differently, for a browser keeps one of a name', () => {
  const names = [hans, hant].map((edition) => searchName(libraryOf(edition, '共建'), wordsOf(edition)));
  expect(names).toEqual(['共建', '共建（繁體）']);
});
