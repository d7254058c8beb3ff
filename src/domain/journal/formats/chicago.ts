import type { BibliographicRecord, RecordName } from '../record.ts';
import {
  creatorsOf,
  hostTitle,
  isEastAsian,
  isEdited,
  join,
  oneLine,
  personalName,
  printedPages,
  translatorsOf,
  workAddress,
} from './common.ts';
import { englishDate, ordinal } from './english.ts';

/**
 * The entry of a work in a bibliography after The Chicago Manual of Style, 18th edition, as plain text: its italics are
 * lost, and titles keep the capitals with which they are written. Names stand as the record has them, Chinese ones whole;
 * an English title that a record has follows in brackets.
 */
export function chicago(record: BibliographicRecord): string {
  const names = authors(creatorsOf(record));
  const edited = isEdited(record) ? (creatorsOf(record).length > 1 ? ', eds' : ', ed') : '';
  const parts = [names && names + edited, titleOf(record), translated(record), ...sourceOf(record, names), addressOf(record)];
  return oneLine(parts.filter(Boolean).map(stopped).join(' '));
}

/** Up to six names, of more the first three; the first one with the family's name in front. */
function authors(names: readonly RecordName[]): string {
  const listed = names.length > 6 ? names.slice(0, 3) : names;
  const printed = listed.map((name, index) => (index === 0 ? inverted(name) : direct(name)));
  if (names.length > 6) return `${printed.join(', ')}, et al`;
  if (printed.length < 2) return printed.join('');
  return `${printed.slice(0, -1).join(', ')}, and ${printed.at(-1)}`;
}

function inverted(name: RecordName): string {
  const parts = personalName(name);
  return parts ? [parts.family, parts.given].filter(Boolean).join(', ') : name.name;
}

function direct(name: RecordName): string {
  const parts = personalName(name);
  return parts ? `${parts.given} ${parts.family}`.trim() : name.name;
}

/** Works that stand alone have their title in italics, which plain text does not show; others have it in quotation marks. */
function titleOf({ type, title, titleEn, container }: BibliographicRecord): string {
  const own = type === 'periodical' ? (container?.issueTitle ?? title) : title;
  const english = titleEn && titleEn !== own && isEastAsian(own) ? ` [${titleEn}]` : '';
  const alone = ['book', 'collection', 'report', 'standard', 'dataset', 'software', 'map', 'legislation', 'regulation', 'document'];
  if (alone.includes(type)) return own + english;
  return english ? `“${own}”${english}` : `“${stopped(own)}”`;
}

function translated(record: BibliographicRecord): string {
  const names = translatorsOf(record).map(direct);
  return names.length > 0 ? `Translated by ${names.join(' and ')}` : '';
}

/** Where the work stands, who published it, and when. */
function sourceOf(record: BibliographicRecord, names: string): string[] {
  const { type, issued, modified, container, publisher = '', place = '', pages = '', numbers } = record;
  const host = hostTitle(record) ?? '';
  const date = issued ? englishDate(issued) : '';
  const year = issued?.slice(0, 4) ?? '';
  const range = pages && printedPages(pages);
  switch (type) {
    case 'article-journal':
    case 'periodical':
      if (!container) return [join(', ', join(', ', host, date), range)];
      return [join(': ', `${host}, no. ${container.issue} (${container.year})`, range)];
    case 'article-newspaper':
      return [join(', ', host, date)];
    case 'paper-conference':
      return [host && `In ${join(', ', host, range)}`, join(', ', join(': ', place, publisher), year)];
    case 'thesis':
      return [join(', ', 'Thesis', publisher, year)];
    case 'webpage':
      return [host === names ? '' : host, modified ? `Last modified ${englishDate(modified)}` : date];
    case 'legislation':
    case 'regulation':
    case 'document':
    case 'manuscript':
    case 'patent':
      return [numbers.join(', '), join(', ', publisher, date)];
    default:
      return [numbers.join(', '), editionOf(record), join(', ', join(': ', place, publisher), year)];
  }
}

function editionOf({ edition = '' }: BibliographicRecord): string {
  if (edition === '1') return '';
  return /^\d+$/.test(edition) ? `${ordinal(edition)} ed.` : edition;
}

function addressOf(record: BibliographicRecord): string {
  return record.doi ? `https://doi.org/${record.doi}` : (workAddress(record) ?? '');
}

function stopped(part: string): string {
  return /[.?!。？！]”?$/.test(part) ? part : `${part}.`;
}
