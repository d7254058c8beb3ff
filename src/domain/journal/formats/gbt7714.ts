import type { BibliographicRecord, RecordType } from '../record.ts';
import { creatorsOf, hostTitle, isEastAsian, join, oneLine, translatorsOf, workAddress } from './common.ts';
import { editionStatement, listedNames } from './gbt7714-names.ts';

/**
 * The codes of kinds of documents. The standard has no kind for statutes and official documents: one that is read at an
 * official address is a page of the web (8.11, EB), one of which only the document is known is of another kind (Z). An
 * archive (A) would need the repository that keeps it and its shelf mark, which a policy in force does not have.
 */
const codes: Record<RecordType, string> = {
  'article-journal': 'J',
  'article-newspaper': 'N',
  periodical: 'J',
  book: 'M',
  collection: 'G',
  'paper-conference': 'C',
  thesis: 'D',
  report: 'R',
  standard: 'S',
  patent: 'P',
  dataset: 'DS',
  software: 'CP',
  map: 'CM',
  manuscript: 'A',
  legislation: 'EB',
  regulation: 'EB',
  webpage: 'EB',
  document: 'Z',
};

/**
 * The reference to a work after GB/T 7714—2025 (numeric system), in the script of the record, without a number before it.
 * What that edition of the standard changed: `.`, `[ ]`, `/` and `-` stand in half width and every other sign of the
 * scheme in full width, for Western works too; family names are not put in capitals; a standard has its number first
 * and no author; the day of access is told of web pages, data and programs only. Titles are left as they are written.
 */
export function gbt7714(record: BibliographicRecord): string {
  const names = record.type === 'standard' ? '' : listedNames(creatorsOf(record));
  const words = [names, ...statements(record)].map((part) => part.replace(/\.$/, ''));
  return oneLine([...words, ...access(record)].filter(Boolean).join('. ').concat('.'));
}

/** What stands between the authors and the address. */
function statements(record: BibliographicRecord): string[] {
  const { type, issued = '', publisher = '', edition = '', pages = '', container } = record;
  const host = hostTitle(record) ?? '';
  const year = issued.slice(0, 4);
  switch (type) {
    case 'article-journal': {
      const number = container ? `${container.title}，${container.year}（${container.issue}）` : join('，', host, issued);
      return [titled(record), translated(record), join('：', number, pages)];
    }
    case 'article-newspaper':
      return [titled(record), translated(record), join('，', host, issued) + (pages && `（${pages}）`)];
    case 'periodical':
      return [titled(record), container ? `${container.year}（${container.issue}）` : '', join('，', publisher, year)];
    case 'paper-conference':
      return [titled(record) + (host && `//${host}`), imprint(record, year)];
    case 'standard':
      return [titled(record)];
    case 'patent':
      return [titled(record), join('：', issued, pages)];
    case 'dataset':
    case 'software':
    case 'webpage':
    case 'legislation':
    case 'regulation':
      return workAddress(record) === null ? [titled(record), imprint(record, issued)] : [titled(record), edition, onlineDates(record)];
    case 'manuscript':
      return [titled(record), imprint(record, issued)];
    case 'report':
    case 'document':
      return [titled(record), translated(record), imprint(record, publisher ? year : issued)];
    default:
      return [titled(record), translated(record), editionStatement(edition, isEastAsian(record.title)), imprint(record, year)];
  }
}

/** The title with the document's number, and the codes of the kind and of the carrier. */
function titled(record: BibliographicRecord): string {
  const { type, title, container, numbers, doi } = record;
  const number = numbers.join('、');
  const address = workAddress(record);
  const isUnlocated = codes[type] === 'EB' && address === null;
  const code = `[${isUnlocated ? 'Z' : codes[type]}${address === null && !doi ? '' : '/OL'}]`;
  if (type === 'article-journal' || type === 'article-newspaper') return title + code;
  if (type === 'periodical') return join('：', container?.title ?? title, container?.issueTitle) + code;
  if (type === 'standard') return join(isEastAsian(title) ? '\u2003' : ' ', number, title) + code;
  return join('：', title, number) + code;
}

function translated(record: BibliographicRecord): string {
  const names = listedNames(translatorsOf(record));
  return names && `${names}，${record.language === 'zh-Hant' ? '譯' : '译'}`;
}

/** Place, publisher, date and pages. */
function imprint({ place, publisher, pages }: BibliographicRecord, date: string): string {
  return join('：', join('，', join('：', place, publisher), date), pages);
}

/** When a page came out or was last changed, and the day of access; of data also who keeps them. */
function onlineDates({ type, publisher = '', issued, modified, accessed }: BibliographicRecord): string {
  const date = modified ?? issued;
  return `${type === 'dataset' ? publisher : ''}${date ? `（${date}）` : ''}[${accessed}]`;
}

function access(record: BibliographicRecord): string[] {
  const address = workAddress(record) ?? '';
  const { doi } = record;
  return [address, doi && !address.endsWith(`doi.org/${doi}`) ? `DOI:${doi}` : ''];
}
