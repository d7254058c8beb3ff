import { earliestDay, type PartialDate } from '../../date.ts';
import { type XmlElement, type XmlNode, xml } from '../../xml/xml.ts';
import type { BibliographicRecord, RecordContainer, RecordName, RecordUpdate } from '../record.ts';
import { languageCode } from './language-code.ts';
import { pageRange } from './pages.ts';

/** A record with all that Crossref asks for. */
export interface DepositRecord extends BibliographicRecord {
  doi: string;
  container: RecordContainer & { issn: string };
  issued: PartialDate;
}

/** An article in a deposit. Its updates are told as Crossmark where the publisher has a policy page, and as relations always. */
export function crossrefArticle(record: DepositRecord, crossmarkPolicy: string | undefined): XmlElement {
  const pages = record.pages === undefined ? null : pageRange(record.pages);
  const licence =
    record.licence !== undefined &&
    xml('ai:program', { name: 'AccessIndicators' }, xml('ai:license_ref', { applies_to: 'vor' }, record.licence));
  return xml(
    'journal_article',
    { publication_type: 'full_text', language: languageCode(record.language, 'iso-639-1') },
    xml('titles', {}, xml('title', {}, record.title)),
    contributorsOf(record.names),
    record.abstract !== undefined && xml('jats:abstract', {}, xml('jats:p', {}, record.abstract)),
    dateOf(record.issued),
    pages && xml('pages', {}, xml('first_page', {}, pages.first), pages.last !== null && xml('last_page', {}, pages.last)),
    crossmarkPolicy === undefined || record.updates.length === 0 ? licence : crossmarkOf(record, crossmarkPolicy, licence),
    relationsOf(record.updates),
    xml('doi_data', {}, xml('doi', {}, record.doi), xml('resource', {}, record.url)),
  );
}

/** A date as Crossref has it: month, day, year, as far as they are known. */
export function dateOf(date: PartialDate): XmlElement {
  const [year, month, day] = date.split('-');
  return xml(
    'publication_date',
    { media_type: 'online' },
    month !== undefined && xml('month', {}, month),
    day !== undefined && xml('day', {}, day),
    xml('year', {}, year),
  );
}

/** The roles that Crossref knows, of those that the journal has. Who did something else is not named in a deposit. */
const roles: ReadonlyMap<string, string> = new Map([
  ['author', 'author'],
  ['editor', 'editor'],
  ['guest-editor', 'editor'],
  ['translator', 'translator'],
  ['reviewer', 'reviewer'],
]);

/**
 * A person's name stands whole as the surname, as Crossref wants it of names that are not divided; one that it takes for
 * no name (with digits, with ?, longer than 60) is left out, since it would refuse the whole deposit.
 */
function contributorsOf(names: readonly RecordName[]): XmlNode {
  const contributors = names.flatMap(({ kind, name, role }) => {
    const known = roles.get(role);
    if (known === undefined || (kind === 'person' && !/^[^\d?]{1,60}$/u.test(name.trim()))) return [];
    return [{ kind, name, role: known }];
  });
  const elements = contributors.map(({ kind, name, role }, index) => {
    const attributes = { sequence: index === 0 ? 'first' : 'additional', contributor_role: role };
    return kind === 'person'
      ? xml('person_name', attributes, xml('surname', {}, name))
      : xml('organization', attributes, name.slice(0, 511));
  });
  return elements.length > 0 && xml('contributors', {}, elements);
}

/** Updates of an article that keeps its DOI are updates of that DOI. A day that is not known is taken as the first it can be. */
function crossmarkOf({ doi, updates }: DepositRecord, policy: string, licence: XmlElement | false): XmlElement {
  return xml(
    'crossmark',
    {},
    xml('crossmark_policy', {}, policy),
    xml(
      'updates',
      {},
      updates.map(({ type, date }) => xml('update', { type, date: earliestDay(date) }, doi)),
    ),
    licence && xml('custom_metadata', {}, licence),
  );
}

/** The notices that tell of updates, and the versions that were replaced, by their addresses. */
function relationsOf(updates: readonly RecordUpdate[]): XmlNode {
  const items = updates.flatMap(({ note, url, earlierUrl }) => [
    related('rel:inter_work_relation', 'isDocumentedBy', url, note),
    ...(earlierUrl === undefined ? [] : [related('rel:intra_work_relation', 'replaces', earlierUrl)]),
  ]);
  return items.length > 0 && xml('rel:program', { name: 'relations' }, items);
}

function related(element: string, type: string, url: string, description?: string): XmlElement {
  return xml(
    'rel:related_item',
    {},
    description !== undefined && xml('rel:description', {}, description),
    xml(element, { 'relationship-type': type, 'identifier-type': 'uri' }, url),
  );
}
