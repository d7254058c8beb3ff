import type { BibliographicRecord, RecordName, RecordType } from '../record.ts';
import type { Role } from '../roles.ts';
import { dateParts, hostTitle, oneLine, personalName, workAddress } from './common.ts';

/** A name of CSL: Western ones in parts, organisations whole, Chinese ones in one part, since no rule divides them. */
export type CslName = { family: string; given?: string } | { literal: string };

/** A work in CSL-JSON, with the keys that this site fills. */
export interface CslItem {
  id: string;
  type: RecordType;
  [key: string]: unknown;
}

/** CSL's names of roles; those that it has no name for are left out. */
const cslRoles: readonly (readonly [string, Role])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['guest', 'guest-editor'],
  ['translator', 'translator'],
  ['compiler', 'compiler'],
  ['interviewer', 'interviewer'],
  ['illustrator', 'illustrator'],
  ['organizer', 'organiser'],
];

/** The record in CSL-JSON (https://github.com/citation-style-language/schema, 1.0.2). What is not known has no key. */
export function cslItem(record: BibliographicRecord): CslItem {
  const { container, issued, edition } = record;
  const address = workAddress(record) ?? undefined;
  const isVersioned = record.type === 'dataset' || record.type === 'software';
  const item = {
    id: record.id,
    type: record.type,
    title: record.title,
    language: record.language,
    ...namesByRole(record.names),
    'container-title': hostTitle(record),
    issue: container && String(container.issue),
    'volume-title': container?.issueTitle,
    page: record.pages,
    publisher: record.publisher,
    'publisher-place': record.place,
    [isVersioned ? 'version' : 'edition']: edition,
    number: record.numbers.join(', ') || undefined,
    issued: issued && { 'date-parts': [dateParts(issued)] },
    accessed: address && { 'date-parts': [dateParts(record.accessed)] },
    URL: address,
    DOI: record.doi,
    ISSN: container?.issn,
    ISBN: record.isbn,
    abstract: record.abstract,
    keyword: record.keywords.join(',') || undefined,
  };
  const known = Object.entries(item).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([key, value]) => [key, typeof value === 'string' ? oneLine(value) : value])) as CslItem;
}

/** A file of CSL-JSON: a list of works. */
export function cslJson(records: readonly BibliographicRecord[]): string {
  return `${JSON.stringify(records.map(cslItem), null, 2)}\n`;
}

function namesByRole(names: readonly RecordName[]): Record<string, CslName[]> {
  const groups = cslRoles.map(([key, role]) => [key, names.filter((name) => name.role === role).map(cslName)] as const);
  return Object.fromEntries(groups.filter(([, group]) => group.length > 0));
}

function cslName(name: RecordName): CslName {
  const parts = personalName(name);
  if (parts) return parts.given ? parts : { family: parts.family };
  return name.kind === 'person' ? { family: oneLine(name.name) } : { literal: oneLine(name.name) };
}
