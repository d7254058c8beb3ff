import { printXmlDocument, type XmlElement, xml } from '../../xml/xml.ts';
import type { BibliographicRecord, RecordContainer } from '../record.ts';
import { languageCode } from './language-code.ts';
import { pageRange } from './pages.ts';

/**
 * Articles for the Directory of Open Access Journals (article XML 1.3, https://doaj.org/static/doaj/doajArticles.xsd).
 * DOAJ takes only articles of a journal with an ISSN and refuses the others, so there is no file without one: null.
 * Examples are left out.
 */
export function doajArticles(records: readonly BibliographicRecord[]): string | null {
  const taken = records.flatMap((record) =>
    record.type === 'article-journal' && !record.example && record.container?.issn !== undefined
      ? [articleOf(record, record.container)]
      : [],
  );
  return taken.length === 0 ? null : printXmlDocument(xml('records', {}, taken));
}

function articleOf(record: BibliographicRecord, container: RecordContainer): XmlElement {
  const language = languageCode(record.language, 'iso-639-2b');
  const pages = record.pages === undefined ? null : pageRange(record.pages);
  const authors = record.names.filter(({ role }) => role === 'author');
  return xml(
    'record',
    {},
    xml('language', {}, language),
    record.publisher !== undefined && xml('publisher', {}, record.publisher),
    xml('journalTitle', {}, container.title),
    xml('eissn', {}, container.issn),
    xml('publicationDate', {}, record.issued ?? container.year),
    xml('issue', {}, container.issue),
    pages && [xml('startPage', {}, pages.first), xml('endPage', {}, pages.last ?? pages.first)],
    record.doi !== undefined && xml('doi', {}, record.doi),
    xml('publisherRecordId', {}, record.id),
    xml('documentType', {}, 'article'),
    xml('title', { language }, record.title),
    record.titleEn !== undefined && xml('title', { language: 'eng' }, record.titleEn),
    authors.length > 0 &&
      xml(
        'authors',
        {},
        authors.map(({ name }) => xml('author', {}, xml('name', {}, name))),
      ),
    record.abstract !== undefined && xml('abstract', { language }, record.abstract),
    xml('fullTextUrl', { format: 'html' }, record.url),
    record.keywords.length > 0 &&
      xml(
        'keywords',
        { language },
        record.keywords.map((keyword) => xml('keyword', {}, keyword)),
      ),
  );
}
