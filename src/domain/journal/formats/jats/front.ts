import { type XmlElement, type XmlNode, xml } from '../../../xml/xml.ts';
import type { ArticleDocument } from '../../document.ts';
import type { BibliographicRecord } from '../../record.ts';
import { pageRange } from '../pages.ts';
import { contributorsOf, type RoleLabels } from './contributors.ts';
import { dateElement, manuscriptHistory, publicationHistory, relatedArticles } from './updates.ts';

/** What is known of the journal and of the article, in the order that JATS asks for. */
export function frontOf(document: ArticleDocument, labels: RoleLabels): XmlElement {
  return xml('front', {}, journalOf(document.record), articleOf(document, labels));
}

/** Without ISSN it holds title and publisher only: nothing is made up for it. */
function journalOf({ container, publisher, place }: BibliographicRecord): XmlElement {
  return xml(
    'journal-meta',
    {},
    container &&
      xml(
        'journal-title-group',
        {},
        xml('journal-title', {}, container.title),
        container.titleEn !== undefined && xml('trans-title-group', { 'xml:lang': 'en' }, xml('trans-title', {}, container.titleEn)),
      ),
    container?.issn !== undefined && xml('issn', { 'publication-format': 'electronic' }, container.issn),
    publisher !== undefined &&
      xml('publisher', {}, xml('publisher-name', {}, publisher), place !== undefined && xml('publisher-loc', {}, place)),
  );
}

function articleOf(document: ArticleDocument, labels: RoleLabels): XmlElement {
  const { record } = document;
  return xml(
    'article-meta',
    {},
    record.doi !== undefined && xml('article-id', { 'pub-id-type': 'doi' }, record.doi),
    xml('article-id', { 'pub-id-type': 'publisher-id' }, document.id),
    xml('article-version', {}, record.version),
    xml('article-categories', {}, xml('subj-group', { 'subj-group-type': 'heading' }, xml('subject', {}, document.heading))),
    xml(
      'title-group',
      {},
      xml('article-title', {}, document.title),
      record.titleEn !== undefined && xml('trans-title-group', { 'xml:lang': 'en' }, xml('trans-title', {}, record.titleEn)),
    ),
    contributorsOf(record.names, document.language, labels),
    dateElement('pub-date', record.issued ?? document.published, { 'date-type': 'pub', 'publication-format': 'electronic' }),
    issueOf(record),
    manuscriptHistory(record),
    publicationHistory(record.updates),
    licenceOf(record),
    xml('self-uri', { 'content-type': 'text/html', 'xlink:href': document.url }),
    record.pdfUrl !== undefined && xml('self-uri', { 'content-type': 'application/pdf', 'xlink:href': record.pdfUrl }),
    relatedArticles(record.updates),
    xml('abstract', {}, xml('p', {}, record.abstract ?? document.summary)),
    record.keywords.length > 0 &&
      xml(
        'kwd-group',
        { 'kwd-group-type': 'author' },
        record.keywords.map((keyword) => xml('kwd', {}, keyword)),
      ),
    record.funding.length > 0 &&
      xml(
        'funding-group',
        {},
        record.funding.map((statement) => xml('funding-statement', {}, statement)),
      ),
    furtherOf(document),
  );
}

function issueOf({ container, pages }: BibliographicRecord): XmlNode {
  const range = pages === undefined ? null : pageRange(pages);
  return [
    container && xml('issue', {}, container.issue),
    container?.issueTitle !== undefined && xml('issue-title', {}, container.issueTitle),
    range && [xml('fpage', {}, range.first), range.last !== null && xml('lpage', {}, range.last)],
  ];
}

function licenceOf({ licence }: BibliographicRecord): XmlNode {
  if (licence === undefined) return null;
  return xml('permissions', {}, xml('license', { 'xlink:href': licence }, xml('ali:license_ref', {}, licence)));
}

/** What JATS has no element for: numbers that China gives to journals, whole numbers of issues, and that a text is an example. */
function furtherOf({ example, record: { container } }: ArticleDocument): XmlNode {
  const entries: [string, string | number | null | undefined][] = [
    ['cn', container?.cn],
    ['whole-issue-number', container?.whole],
    ['example', example ? 'true' : undefined],
  ];
  const known = entries.filter(([, value]) => value !== undefined && value !== null);
  return (
    known.length > 0 &&
    xml(
      'custom-meta-group',
      {},
      known.map(([name, value]) => xml('custom-meta', {}, xml('meta-name', {}, name), xml('meta-value', {}, value))),
    )
  );
}
