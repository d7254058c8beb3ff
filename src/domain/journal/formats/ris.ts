import type { BibliographicRecord, RecordName, RecordType } from '../record.ts';
import type { Role } from '../roles.ts';
import { hostTitle, isEastAsian, oneLine, personalName, workAddress } from './common.ts';
import { pageRange } from './pages.ts';

/** RIS types. Statutes and official documents are both “legal rules or regulations”: that type keeps who issued them. */
const types: Record<RecordType, string> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  periodical: 'JFULL',
  book: 'BOOK',
  collection: 'BOOK',
  'paper-conference': 'CPAPER',
  thesis: 'THES',
  report: 'RPRT',
  standard: 'STAND',
  patent: 'PAT',
  dataset: 'DATA',
  software: 'COMP',
  map: 'MAP',
  manuscript: 'MANSCPT',
  legislation: 'LEGAL',
  regulation: 'LEGAL',
  webpage: 'ELEC',
  document: 'GEN',
};

/** The tags of roles; those that RIS has no tag for are left out. */
const nameTags: readonly (readonly [Role, string])[] = [
  ['author', 'AU'],
  ['guest-editor', 'A2'],
  ['editor', 'A2'],
  ['compiler', 'A2'],
  ['translator', 'A4'],
];

/**
 * The record in RIS: one tag a line, lines ended by CR LF. A value never holds a line break nor the two spaces that stand
 * behind a tag, so that none can pass for one.
 */
export function ris(record: BibliographicRecord): string {
  const lines = [`TY  - ${types[record.type]}`, ...fields(record).flatMap(fieldLines), 'ER  - '];
  return lines.map((line) => `${line}\r\n`).join('');
}

type Field = readonly [tag: string, value: string | null | undefined];

function fields(record: BibliographicRecord): Field[] {
  const { container, issued, numbers, accessed } = record;
  const address = workAddress(record);
  const range = pageRange(record.pages ?? '');
  return [
    ['ID', record.id],
    ...nameTags.flatMap(([role, tag]) => record.names.filter((name) => name.role === role).map((name): Field => [tag, risName(name)])),
    ['TI', record.title],
    ['T2', hostTitle(record)],
    ['IS', container && String(container.issue)],
    ['SP', range?.first ?? record.pages],
    ['EP', range?.last],
    ['ET', record.edition],
    ['SN', numbers.join(', ') || container?.issn || record.isbn],
    ['PB', record.publisher],
    ['CY', record.place],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && risDate(issued)],
    ['Y2', address && risDate(accessed)],
    ['UR', address],
    ['DO', record.doi],
    ['LA', record.language],
    ['AB', record.abstract],
    ...record.keywords.map((keyword): Field => ['KW', keyword]),
  ];
}

function fieldLines([tag, value]: Field): string[] {
  const text = oneLine(value ?? '').replace(/ {2,}/g, ' ');
  return text ? [`${tag}  - ${text}`] : [];
}

/** `YYYY/MM/DD/`, with nothing in the place of what is not known. */
function risDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** RIS divides a name at a comma, so that the comma within an organisation's name stands in full width. */
function risName(name: RecordName): string {
  const parts = personalName(name);
  if (parts) return parts.given ? `${parts.family}, ${parts.given}` : parts.family;
  return name.name.replaceAll(',', isEastAsian(name.name) ? '，' : ' ').replaceAll('  ', ' ');
}
