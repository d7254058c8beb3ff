import type { BibliographicRecord, RecordContainer } from '../record.ts';
import type { UpdateType } from '../updates.ts';
import { workAddress } from './common.ts';
import { agentNode, type JsonLdNode, known } from './json-ld-nodes.ts';

/** What a work is in schema.org; all others are creative works. */
const types: Partial<Record<BibliographicRecord['type'], string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  periodical: 'PublicationIssue',
  book: 'Book',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  map: 'Map',
  manuscript: 'Manuscript',
  legislation: 'Legislation',
  regulation: 'Legislation',
  webpage: 'WebPage',
};

/** A text that was taken back holds no more; schema.org has no terms for it, so that the words are those of Crossref. */
const takenBack: readonly UpdateType[] = ['retraction', 'withdrawal', 'removal'];

/** Updates that renew a text and correct nothing in it. */
const renewing: readonly UpdateType[] = ['new_edition', 'new_version'];

const isVersionOf = 'http://purl.org/dc/terms/isVersionOf';
const replaces = 'http://purl.org/dc/terms/replaces';

/** The type of a record in schema.org. */
export function schemaType({ type }: BibliographicRecord): string {
  return types[type] ?? 'CreativeWork';
}

/**
 * A work as schema.org describes it, without the context. Versions are joined by terms of Dublin Core, since schema.org
 * has none; `versionOf` is the address of the work of which this is an earlier version.
 */
export function workNode(record: BibliographicRecord, versionOf?: string): JsonLdNode {
  const { names, updates, doi, numbers, container, type } = record;
  const having = (...roles: readonly string[]) => names.filter(({ role }) => roles.includes(role)).map(agentNode);
  const isArticle = type === 'article-journal';
  return known({
    '@type': schemaType(record),
    '@id': record.url,
    url: record.url,
    name: record.title,
    headline: isArticle ? record.title : undefined,
    alternateName: record.titleEn,
    description: record.abstract,
    inLanguage: record.language,
    author: having('author'),
    editor: having('editor', 'guest-editor'),
    translator: having('translator'),
    contributor: having('interviewer', 'photographer', 'organiser', 'compiler', 'reviewer', 'proofreader', 'illustrator'),
    datePublished: record.issued,
    dateModified: record.modified,
    publisher: record.publisher && { '@type': 'Organization', name: record.publisher },
    isPartOf: container && isArticle ? issueNode(container) : undefined,
    pagination: record.pages,
    keywords: record.keywords,
    identifier: doi ? { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } : numbers,
    sameAs: [doi && `https://doi.org/${doi}`, record.workUrl].filter(Boolean),
    license: record.licence,
    funding: record.funding.map((description) => ({ '@type': 'Grant', description })),
    version: isArticle ? record.version : undefined,
    correction: updates
      .filter(({ type }) => !renewing.includes(type))
      .map(({ note, date, url }) => ({ '@type': 'CorrectionComment', text: note, datePublished: date, url })),
    creativeWorkStatus: updates.find((update) => takenBack.includes(update.type))?.type,
    [replaces]: updates.flatMap(({ earlierUrl }) => (earlierUrl ? [{ '@id': earlierUrl }] : [])),
    [isVersionOf]: versionOf && { '@id': versionOf },
    isAccessibleForFree: isArticle ? true : undefined,
  });
}

/** A work that another one cites: what it is, its name, and where it is read. */
export function citedNode(record: BibliographicRecord): JsonLdNode {
  return known({ '@type': schemaType(record), name: record.title, url: workAddress(record) ?? undefined });
}

/** The issue in which an article stands, within its year and the journal. */
export function issueNode(container: RecordContainer): JsonLdNode {
  return known({
    '@type': 'PublicationIssue',
    '@id': container.issueUrl,
    name: container.issueTitle,
    issueNumber: container.issue,
    isPartOf: volumeNode(container),
  });
}

/** The journal's issues of a year, which it does not number as volumes. */
export function volumeNode({ title, titleEn, issn, year }: RecordContainer): JsonLdNode {
  const periodical = known({ '@type': 'Periodical', name: title, alternateName: titleEn, issn });
  return { '@type': 'PublicationVolume', name: String(year), datePublished: String(year), isPartOf: periodical };
}
