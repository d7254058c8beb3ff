import { element, escapeHtml } from '../../domain/text/html.ts';
import { editions } from '../../i18n/editions.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** How many characters OpenSearch 1.1 allows at most. */
const longest = { ShortName: 16, LongName: 48, Description: 1024 } as const;

/** The name under which a browser lists the site's search; each edition has one of its own. */
export function searchName({ network, edition }: SiteLibrary, { strings }: Words): string {
  const mark = edition === editions[0] ? '' : strings.search.editionMark;
  return cut(network.shortTitle, longest.ShortName - mark.length) + mark;
}

/** The address of the search page with `place` where the question belongs. */
export function searchTemplate({ href }: SiteLibrary, site: URL, place: string): string {
  return `${new URL(href('/search/'), site).href}?q={${place}}`;
}

/** The OpenSearch 1.1 description of an edition's search, by which a browser adds it to its address bar. */
export function openSearchXml(library: SiteLibrary, words: Words, site: URL, icon: string): string {
  const { network, edition } = library;
  const description = [
    textElement('ShortName', searchName(library, words)),
    textElement('LongName', cut(network.title, longest.LongName)),
    textElement('Description', cut(network.tagline, longest.Description)),
    element('Image', { height: 16, width: 16, type: 'image/svg+xml' }, escapeHtml(new URL(icon, site).href)),
    element('Url', { type: 'text/html', template: searchTemplate(library, site, 'searchTerms') }, ''),
    textElement('Language', edition.tag),
    textElement('InputEncoding', 'UTF-8'),
    textElement('OutputEncoding', 'UTF-8'),
  ];
  const root = element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, description.join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>${root}\n`;
}

const textElement = (name: string, text: string) => element(name, {}, escapeHtml(text));

/** The first characters of a text; a character is never cut in two. */
function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}
