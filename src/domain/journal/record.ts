import type { EntryId } from '../address.ts';
import type { PartialDate } from '../date.ts';
import type { Role } from './roles.ts';
import type { UpdateType } from './updates.ts';

/** What a work is, under CSL's names (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const recordTypes = [
  'article-journal',
  'article-newspaper',
  'periodical',
  'book',
  'collection',
  'paper-conference',
  'thesis',
  'report',
  'standard',
  'patent',
  'dataset',
  'software',
  'map',
  'manuscript',
  'legislation',
  'regulation',
  'webpage',
  'document',
] as const;

export type RecordType = (typeof recordTypes)[number];

/** One who has a part in a work. A person's name stands as it is written, family name first where it is Chinese. */
export interface RecordName {
  kind: 'person' | 'organisation';
  name: string;
  /** The name in English or in Latin letters, where the site has it; never made up from the Chinese one. */
  nameEn?: string | undefined;
  role: Role;
  /** The organisation for which a person wrote, as the manuscript says. */
  affiliation?: string | undefined;
  /** The page of the person or association on this site, absolute. */
  url?: string | undefined;
}

/** The journal, in an issue of which an article stands. Numbers are only there where an authority gave them. */
export interface RecordContainer {
  title: string;
  titleEn?: string | undefined;
  issn?: string | undefined;
  cn?: string | undefined;
  year: number;
  issue: number;
  /** The whole number of the issue, counted from the first; null where it is not known. */
  whole: number | null;
  /** The issue's own title where it is a special one. */
  issueTitle?: string | undefined;
  issueUrl: string;
}

/** Something that happened to a work after it came out, with the page that tells of it. */
export interface RecordUpdate {
  type: UpdateType;
  date: PartialDate;
  note: string;
  url: string;
  /** The earlier version that it put in the place of this one; absent where the text did not change. */
  earlierUrl?: string | undefined;
}

/**
 * What bibliographies, indexers and libraries need to know of one work, in the script of one edition. Every citation,
 * file, tag and deposit of the site is made from this and from nothing else. Addresses are absolute; dates are as exact
 * as they are known.
 */
export interface BibliographicRecord {
  id: EntryId;
  type: RecordType;
  /** BCP 47 tag of the script in which the record stands. */
  language: string;
  title: string;
  titleEn?: string | undefined;
  /** Authors first, in the order of the byline; an article that names none has the association that published it. */
  names: readonly RecordName[];
  container?: RecordContainer | undefined;
  /** The newspaper, book, proceedings or website in which a work stands that is no article of the journal. */
  host?: string | undefined;
  publisher?: string | undefined;
  place?: string | undefined;
  edition?: string | undefined;
  pages?: string | undefined;
  /** Numbers of documents, standards or patents, as they print them. */
  numbers: readonly string[];
  /** The day of issue of the document or article. */
  issued?: PartialDate | undefined;
  modified?: PartialDate | undefined;
  /** When the manuscript came, and when it was taken. */
  received?: PartialDate | undefined;
  accepted?: PartialDate | undefined;
  /** The day for which the site is published. */
  accessed: PartialDate;
  /** The page of this site. */
  url: string;
  /**
   * Where the work itself can be read, if this site only tells of it, as of a policy or a source; null where no such
   * address is known. Absent where the page is the work.
   */
  workUrl?: string | null | undefined;
  doi?: string | undefined;
  isbn?: string | undefined;
  abstract?: string | undefined;
  keywords: readonly string[];
  /** The address of the licence. */
  licence?: string | undefined;
  funding: readonly string[];
  version: number;
  updates: readonly RecordUpdate[];
  /** A demonstration with made-up associations: never given to indexers. */
  example: boolean;
  /** The PDF beside the page, absolute, where there is one. */
  pdfUrl?: string | undefined;
}
