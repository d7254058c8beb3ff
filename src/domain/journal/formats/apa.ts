import type { BibliographicRecord, RecordName, RecordType } from '../record.ts';
import {
  creatorsOf,
  hostTitle,
  initials,
  isEastAsian,
  isEdited,
  oneLine,
  personalName,
  printedPages,
  translatorsOf,
  workAddress,
} from './common.ts';
import { monthDay, ordinal } from './english.ts';
import { pageRange } from './pages.ts';

/** What APA says of works whose kind is not plain from the rest, in brackets behind the title. */
const descriptions: Partial<Record<RecordType, string>> = {
  thesis: 'Thesis',
  dataset: 'Data set',
  software: 'Computer software',
  map: 'Map',
};

/** Kinds of which APA gives the whole date, not the year alone. */
const fullyDated: readonly RecordType[] = ['article-newspaper', 'webpage', 'legislation', 'regulation', 'manuscript', 'document'];

/**
 * The entry of a work in a list of references after APA, 7th edition, as plain text: its italics are lost, and titles
 * keep the capitals with which they are written. Names and titles stand in the script of the record, since nobody gave
 * them in Latin letters; an English title that a record has follows in brackets, as APA wants of foreign works.
 */
export function apa(record: BibliographicRecord): string {
  const names = authors(creatorsOf(record)) + (isEdited(record) ? (creatorsOf(record).length > 1 ? ' (Eds.)' : ' (Ed.)') : '');
  const date = `(${dateOf(record)})`;
  const title = titleOf(record);
  const head = names ? [names, date, title] : [title, date];
  return oneLine([...head, ...sourceOf(record, names)].filter(Boolean).map(stopped).concat(addressOf(record)).join(' '));
}

function authors(names: readonly RecordName[]): string {
  const printed = names.map(printedName);
  if (printed.length > 20) return `${printed.slice(0, 19).join(', ')}, . . . ${printed.at(-1)}`;
  if (printed.length < 2) return printed.join('');
  return `${printed.slice(0, -1).join(', ')}, & ${printed.at(-1)}`;
}

function printedName(name: RecordName): string {
  const parts = personalName(name);
  return parts ? [parts.family, initials(parts.given, '.')].filter(Boolean).join(', ') : name.name;
}

function dateOf({ type, issued, container }: BibliographicRecord): string {
  if (container) return String(container.year);
  if (!issued) return 'n.d.';
  const day = fullyDated.includes(type) ? monthDay(issued) : '';
  return issued.slice(0, 4) + (day && `, ${day}`);
}

function titleOf(record: BibliographicRecord): string {
  const { type, titleEn, numbers, edition = '', container } = record;
  const title = type === 'periodical' ? (container?.issueTitle ?? record.title) : record.title;
  const translators = translatorsOf(record).map((name) => {
    const parts = personalName(name);
    return parts ? `${initials(parts.given, '.')} ${parts.family}`.trim() : name.name;
  });
  const inBrackets = [
    ...numbers,
    ...(edition && edition !== '1' ? [/^\d+$/.test(edition) ? `${ordinal(edition)} ed.` : edition] : []),
    ...(type === 'paper-conference' || translators.length === 0 ? [] : [`${translators.join(' & ')}, Trans.`]),
  ];
  const description = type === 'periodical' && container?.issueTitle ? 'Special issue' : descriptions[type];
  return [
    title,
    titleEn && titleEn !== title && isEastAsian(title) ? `[${titleEn}]` : '',
    inBrackets.length > 0 ? `(${inBrackets.join('; ')})` : '',
    description ? `[${description}]` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where the work stands and who published it. */
function sourceOf(record: BibliographicRecord, names: string): string[] {
  const { type, publisher = '', pages = '', container } = record;
  const host = hostTitle(record) ?? '';
  switch (type) {
    case 'article-journal':
    case 'article-newspaper':
    case 'periodical':
      return [[host, container ? `(${container.issue})` : '', printedPages(pages)].filter(Boolean).join(', ')];
    case 'paper-conference':
      return [host ? `In ${host}${pages && ` (${pageRange(pages)?.last === null ? 'p' : 'pp'}. ${printedPages(pages)})`}` : '', publisher];
    case 'webpage':
      return [host === names ? '' : host];
    default:
      return [publisher === names ? '' : publisher];
  }
}

function addressOf(record: BibliographicRecord): string[] {
  if (record.doi) return [`https://doi.org/${record.doi}`];
  return [workAddress(record) ?? ''].filter(Boolean);
}

function stopped(part: string): string {
  return /[.?!。？！]$/.test(part) ? part : `${part}.`;
}
