import type { PartialDate } from '../../date.ts';
import { earliestDay } from '../../date.ts';
import { printXmlDocument, type XmlElement, xml } from '../../xml/xml.ts';
import type { BibliographicRecord } from '../record.ts';
import { dublinCoreTerms } from './dublin-core-terms.ts';

/** A record with the day on which it came to the site or last changed. */
export interface DatedRecord {
  record: BibliographicRecord;
  changed: PartialDate;
}

/** What a static repository says of itself. */
export interface StaticRepository {
  name: string;
  /** Where the file stands, absolute. */
  url: string;
  /** Whom harvesters write to. */
  email: string;
  /** The gateway that answers requests in the file's place, with a slash at its end; absent where there is none. */
  gateway?: string | undefined;
  /** What it holds, and that it is a file and answers no requests. */
  description: string;
  records: readonly DatedRecord[];
}

const oaiDc = {
  prefix: 'oai_dc',
  schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
  namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
};

/**
 * A static repository of OAI-PMH 2.0 (http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm): one file
 * that a gateway can put behind the protocol. It has whole days, no sets, no deleted records, and at least one record:
 * null where there is none. Examples are left out.
 */
export function staticRepository(repository: StaticRepository): string | null {
  const records = repository.records.filter(({ record }) => !record.example);
  if (records.length === 0) return null;
  const attributes = {
    xmlns: 'http://www.openarchives.org/OAI/2.0/static-repository',
    'xmlns:oai': 'http://www.openarchives.org/OAI/2.0/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd',
  };
  const format = xml(
    'oai:metadataFormat',
    {},
    xml('oai:metadataPrefix', {}, oaiDc.prefix),
    xml('oai:schema', {}, oaiDc.schema),
    xml('oai:metadataNamespace', {}, oaiDc.namespace),
  );
  return printXmlDocument(
    xml(
      'Repository',
      attributes,
      identify(repository, records),
      xml('ListMetadataFormats', {}, format),
      xml('ListRecords', { metadataPrefix: oaiDc.prefix }, records.map(recordOf)),
    ),
  );
}

/** `baseURL` is where the protocol is spoken: at the gateway, followed by the file's address without its scheme; else the file. */
function identify({ name, url, email, gateway, description }: StaticRepository, records: readonly DatedRecord[]): XmlElement {
  const first = records.map(({ changed }) => earliestDay(changed)).sort()[0];
  return xml(
    'Identify',
    {},
    xml('oai:repositoryName', {}, name),
    xml('oai:baseURL', {}, gateway === undefined ? url : gateway + url.replace(/^https?:\/\//, '')),
    xml('oai:protocolVersion', {}, '2.0'),
    xml('oai:adminEmail', {}, email),
    xml('oai:earliestDatestamp', {}, first),
    xml('oai:deletedRecord', {}, 'no'),
    xml('oai:granularity', {}, 'YYYY-MM-DD'),
    xml('oai:description', {}, dublinCore([['description', description]])),
  );
}

function recordOf({ record, changed }: DatedRecord): XmlElement {
  return xml(
    'oai:record',
    {},
    xml('oai:header', {}, xml('oai:identifier', {}, record.url), xml('oai:datestamp', {}, earliestDay(changed))),
    xml('oai:metadata', {}, dublinCore(dublinCoreTerms(record))),
  );
}

function dublinCore(terms: readonly (readonly [string, string])[]): XmlElement {
  const attributes = {
    'xmlns:oai_dc': oaiDc.namespace,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xsi:schemaLocation': `${oaiDc.namespace} ${oaiDc.schema}`,
  };
  return xml(
    'oai_dc:dc',
    attributes,
    terms.map(([term, value]) => xml(`dc:${term}`, {}, value)),
  );
}
