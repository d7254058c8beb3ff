import { earliestDay, type PartialDate } from '../../date.ts';
import { printXmlDocument, type XmlElement, xml } from '../../xml/xml.ts';
import type { BibliographicRecord, RecordContainer } from '../record.ts';
import { crossrefArticle, type DepositRecord, dateOf } from './crossref-article.ts';

/** Who deposits, and when. */
export interface Depositor {
  /** The publisher, in whose name DOIs are registered. */
  name: string;
  email: string;
  /** The site's host, which makes the number of the batch its own. */
  host: string;
  /** The day for which the site is published; a deposit of a later day replaces an earlier one. */
  asOf: PartialDate;
  /** The DOI of the publisher's page about its updates, which Crossref asks for before it takes any as Crossmark. */
  crossmarkPolicy?: string | undefined;
}

const version = '5.3.1';
const namespace = `http://www.crossref.org/schema/${version}`;

/**
 * A deposit of articles for Crossref, schema 5.3.1 (https://www.crossref.org/documentation/schema-library/). It holds
 * those that have a DOI and stand in an issue of a journal with an ISSN: without one Crossref asks for a DOI of the
 * journal, which no author can write here. Null where there is none. Examples are left out.
 */
export function crossrefDeposit(records: readonly BibliographicRecord[], depositor: Depositor): string | null {
  const articles = records.filter((record) => !record.example).flatMap(depositRecord);
  if (articles.length === 0) return null;
  const issues = Map.groupBy(articles, ({ container }) => container.issueUrl);
  const attributes = {
    xmlns: namespace,
    'xmlns:jats': 'http://www.ncbi.nlm.nih.gov/JATS1',
    'xmlns:ai': 'http://www.crossref.org/AccessIndicators.xsd',
    'xmlns:rel': 'http://www.crossref.org/relations.xsd',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} https://www.crossref.org/schemas/crossref${version}.xsd`,
    version,
  };
  const journals = [...issues.values()].map((inIssue) => journalOf(inIssue, depositor));
  return printXmlDocument(xml('doi_batch', attributes, headOf(depositor), xml('body', {}, journals)));
}

function depositRecord(record: BibliographicRecord): DepositRecord[] {
  const { type, doi, container, issued } = record;
  const issn = container?.issn;
  if (type !== 'article-journal' || doi === undefined || container === undefined || issn === undefined) return [];
  return [{ ...record, doi, container: { ...container, issn }, issued: issued ?? String(container.year) }];
}

function headOf({ name, email, host, asOf }: Depositor): XmlElement {
  return xml(
    'head',
    {},
    xml('doi_batch_id', {}, `${host}-${asOf}`.slice(-100)),
    xml('timestamp', {}, `${earliestDay(asOf).replaceAll('-', '')}000000`),
    xml('depositor', {}, xml('depositor_name', {}, name.slice(0, 130)), xml('email_address', {}, email)),
    xml('registrant', {}, name.slice(0, 255)),
  );
}

/** The articles of one issue. Its date is that of its earliest article. */
function journalOf(articles: readonly DepositRecord[], { crossmarkPolicy }: Depositor): XmlElement[] {
  const [first] = articles;
  if (first === undefined) return [];
  const date = articles.map(({ issued }) => issued).sort()[0] ?? first.issued;
  return [
    xml(
      'journal',
      {},
      metadataOf(first.container),
      xml('journal_issue', {}, dateOf(date), xml('issue', {}, first.container.issue)),
      articles.map((article) => crossrefArticle(article, crossmarkPolicy)),
    ),
  ];
}

function metadataOf({ title, issn }: RecordContainer): XmlElement {
  return xml('journal_metadata', {}, xml('full_title', {}, title), xml('issn', { media_type: 'electronic' }, issn));
}
