import type { BibliographicRecord, RecordName, RecordType } from '../record.ts';
import type { Role } from '../roles.ts';
import { hostTitle, oneLine, personalName, workAddress } from './common.ts';
import { pageRange } from './pages.ts';

/**
 * Types of biblatex, which classic BibTeX takes for `misc` where it does not know them. A policy at an address is a page
 * of the web, one without is `misc`, as in GB/T 7714.
 */
const types: Record<RecordType, string> = {
  'article-journal': 'article',
  'article-newspaper': 'article',
  periodical: 'periodical',
  book: 'book',
  collection: 'collection',
  'paper-conference': 'inproceedings',
  thesis: 'thesis',
  report: 'report',
  standard: 'standard',
  patent: 'patent',
  dataset: 'dataset',
  software: 'software',
  map: 'misc',
  manuscript: 'unpublished',
  legislation: 'online',
  regulation: 'online',
  webpage: 'online',
  document: 'misc',
};

const editorRoles: readonly Role[] = ['editor', 'guest-editor', 'compiler'];

/** The record as an entry for BibTeX and biblatex, with the record's id as its key. */
export function bibtex(record: BibliographicRecord): string {
  const address = workAddress(record);
  const type = types[record.type] === 'online' && address === null ? 'misc' : types[record.type];
  const lines = fields(record, address)
    .filter(([, value]) => value)
    .map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@${type}{${record.id.replaceAll('/', '-')},\n${lines.join('')}}\n`;
}

type Field = readonly [name: string, value: string | undefined];

function fields(record: BibliographicRecord, address: string | null): Field[] {
  const { container, issued, type, numbers } = record;
  const isIssue = type === 'periodical';
  const inPeriodical = type === 'article-journal' || type === 'article-newspaper';
  const names = (roles: readonly Role[]) =>
    record.names
      .filter(({ role }) => roles.includes(role))
      .map(bibtexName)
      .join(' and ');
  const range = pageRange(record.pages ?? '');
  return [
    ['author', names(['author'])],
    ['editor', names(editorRoles)],
    ['translator', names(['translator'])],
    // The second pair of braces keeps the capitals of the title.
    ['title', `{${escaped(isIssue ? hostTitle(record) : record.title)}}`],
    [inPeriodical ? 'journal' : type === 'paper-conference' ? 'booktitle' : 'organization', isIssue ? '' : escaped(hostTitle(record))],
    ['issuetitle', escaped(container?.issueTitle ?? (isIssue ? record.title : ''))],
    ['number', container ? String(container.issue) : escaped(numbers.join(', '))],
    ['edition', escaped(record.edition)],
    [type === 'thesis' || type === 'report' ? 'institution' : 'publisher', escaped(record.publisher)],
    ['address', escaped(record.place)],
    ['year', issued?.slice(0, 4)],
    ['date', issued],
    ['pages', range?.last ? `${range.first}--${range.last}` : escaped(record.pages)],
    ['url', address ? verbatim(address) : undefined],
    ['urldate', address ? record.accessed : undefined],
    ['doi', record.doi],
    ['issn', container?.issn],
    ['isbn', record.isbn],
    ['langid', record.language.startsWith('zh') ? 'chinese' : undefined],
    ['abstract', escaped(record.abstract)],
    ['keywords', escaped(record.keywords.map((keyword) => keyword.replaceAll(',', ' ')).join(', '))],
  ];
}

/** A Western name as `Family, Given`; every other one in braces, so that neither `and` nor a comma divides it. */
function bibtexName(name: RecordName): string {
  const parts = personalName(name);
  if (!parts?.given) return `{${escaped(parts?.family ?? name.name)}}`;
  const piece = (text: string) => (/\band\b|[^\p{L}\p{M}\s.'’-]/iu.test(text) ? `{${escaped(text)}}` : text);
  return `${piece(parts.family)}, ${piece(parts.given)}`;
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Text in which nothing is a command or a ligature of TeX. Braces are written by name, since BibTeX counts them even after
 * a backslash.
 */
function escaped(text: string | undefined): string {
  return oneLine(text ?? '')
    .replace(/[\\{}~^#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/([-'`,<>!?])(?=[-'`,<>])/g, '$1{}');
}

/** An address, which is read as it stands; what could end its braces is encoded. */
function verbatim(address: string): string {
  return oneLine(address).replace(/[{}\\\s]/g, encodeURIComponent);
}
