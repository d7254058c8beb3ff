import { earliestDay, type PartialDate } from '../../date.ts';
import { printXmlDocument, type XmlElement, type XmlNode, xml } from '../../xml/xml.ts';
import type { IssueDocument } from '../document.ts';
import { accessibilityOf } from './accessibility.ts';
import { creatorsOf } from './creators.ts';
import { coverPicture } from './front-pages.ts';
import { navigationFile } from './navigation.ts';
import { type BookPage, styleFile } from './page.ts';
import type { EpubWords } from './words.ts';

/** What the package document lists. */
export interface PackageParts {
  issue: IssueDocument;
  modified: PartialDate;
  /** In reading order. */
  pages: readonly BookPage[];
  /** Beside the package document. */
  pictures: readonly string[];
}

/** The package document (https://www.w3.org/TR/epub-33/#sec-package-doc): what the book is, its files, its reading order. */
export function packageDocument(parts: PackageParts, words: EpubWords): string {
  const { issue, pages, pictures } = parts;
  const manifest = [
    item(navigationFile, 'application/xhtml+xml', 'nav'),
    item(styleFile, 'text/css'),
    item(coverPicture, 'image/svg+xml', 'cover-image'),
    ...pages.map(({ file, drawn }) => item(file, 'application/xhtml+xml', drawn ? 'svg' : undefined)),
    ...pictures.map((file) => item(file, 'image/webp')),
  ];
  const spine = pages.map(({ file }) => xml('itemref', { idref: idOf(file) }));
  return printXmlDocument(
    xml(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book', 'xml:lang': issue.language, dir: 'ltr' },
      xml('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadataOf(parts, words)),
      xml('manifest', {}, manifest),
      xml('spine', { 'page-progression-direction': 'ltr' }, spine),
    ),
  );
}

function metadataOf({ issue, modified }: PackageParts, words: EpubWords): XmlNode {
  const { url, journal, title, theme, language, date, publisher, summary, example, sections } = issue;
  const articles = sections.flatMap((section) => section.articles);
  const subjects = new Set(articles.flatMap(({ keywords }) => keywords));
  return [
    xml('dc:identifier', { id: 'book' }, url),
    titleOf('title', 'main', `${journal}　${title}`),
    theme !== undefined && titleOf('theme', 'subtitle', theme),
    xml('dc:language', {}, language),
    xml('dc:date', {}, date),
    meta('dcterms:modified', `${earliestDay(modified)}T00:00:00Z`),
    xml('dc:publisher', {}, publisher),
    xml('dc:description', {}, example ? `${words.exampleNote}${summary}` : summary),
    creatorElements(issue),
    [...subjects].map((subject) => xml('dc:subject', {}, subject)),
    collectionOf(issue),
    accessibilityOf(words).map(([property, value]) => meta(`schema:${property}`, value)),
  ];
}

function titleOf(id: string, type: string, text: string): XmlNode {
  return [xml('dc:title', { id }, text), meta('title-type', type, { refines: `#${id}` })];
}

function creatorElements(issue: IssueDocument): XmlNode {
  return creatorsOf(issue).map(({ name, nameEn, author, relators }, index) => {
    const id = `name-${index + 1}`;
    const refines = `#${id}`;
    return [
      xml(author ? 'dc:creator' : 'dc:contributor', { id }, name),
      relators.map((relator) => meta('role', relator, { refines, scheme: 'marc:relators' })),
      nameEn !== undefined && meta('alternate-script', nameEn, { refines, 'xml:lang': 'en' }),
    ];
  });
}

/** The journal as the series in which the book stands, with the issue's whole number where it is known. */
function collectionOf({ journal, sections, whole }: IssueDocument): XmlNode {
  const refines = '#journal';
  const issn = sections[0]?.articles[0]?.record.container?.issn;
  return [
    meta('belongs-to-collection', journal, { id: 'journal' }),
    meta('collection-type', 'series', { refines }),
    whole !== null && meta('group-position', String(whole), { refines }),
    issn !== undefined && meta('dcterms:identifier', `urn:issn:${issn}`, { refines }),
  ];
}

function meta(property: string, value: string, attributes: Record<string, string> = {}): XmlElement {
  return xml('meta', { ...attributes, property }, value);
}

function item(href: string, type: string, properties?: string): XmlElement {
  return xml('item', { id: idOf(href), href, 'media-type': type, properties });
}

function idOf(file: string): string {
  return `file-${file.replace(/[^\w-]/g, '-')}`;
}
