import type { BibliographicRecord, RecordContainer } from '../record.ts';

/** The fifteen elements of unqualified Dublin Core that a record can fill (https://www.dublincore.org/specifications/dublin-core/dces/). */
export type DublinCoreTerm =
  | 'title'
  | 'creator'
  | 'contributor'
  | 'subject'
  | 'description'
  | 'publisher'
  | 'date'
  | 'type'
  | 'format'
  | 'identifier'
  | 'source'
  | 'language'
  | 'relation'
  | 'rights';

/** A record in unqualified Dublin Core: every value under its element, elements as often as they have values. */
export function dublinCoreTerms(record: BibliographicRecord): [DublinCoreTerm, string][] {
  const { title, titleEn, names, keywords, abstract, publisher, issued, url, workUrl, doi, numbers, container, language } = record;
  const isAuthor = ({ role }: { role: string }) => role === 'author';
  const all: [DublinCoreTerm, string | null | undefined][] = [
    ['title', title],
    ['title', titleEn],
    ...names.filter(isAuthor).map(({ name }): [DublinCoreTerm, string] => ['creator', name]),
    ...names.filter((name) => !isAuthor(name)).map(({ name }): [DublinCoreTerm, string] => ['contributor', name]),
    ...keywords.map((keyword): [DublinCoreTerm, string] => ['subject', keyword]),
    ['description', abstract],
    ['publisher', publisher],
    ['date', issued],
    ['type', 'Text'],
    ['format', 'text/html'],
    ['identifier', url],
    ['identifier', workUrl],
    ['identifier', doi && `https://doi.org/${doi}`],
    ...numbers.map((number): [DublinCoreTerm, string] => ['identifier', number]),
    ['source', container && placeIn(container)],
    ['relation', container?.issueUrl === url ? undefined : container?.issueUrl],
    ...record.updates.flatMap((update): [DublinCoreTerm, string | undefined][] => [
      ['relation', update.url.startsWith(url) ? undefined : update.url],
      ['relation', update.earlierUrl],
    ]),
    ['language', language],
    ['rights', record.licence],
  ];
  return all.filter((pair): pair is [DublinCoreTerm, string] => typeof pair[1] === 'string');
}

/** `共建, 2026(2), ISSN 0000-0000` */
function placeIn({ title, year, issue, issn }: RecordContainer): string {
  return [title, `${year}(${issue})`, ...(issn === undefined ? [] : [`ISSN ${issn}`])].join(', ');
}
