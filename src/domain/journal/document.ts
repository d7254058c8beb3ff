import type { EntryId } from '../address.ts';
import type { PartialDate } from '../date.ts';
import type { BibliographicRecord, RecordUpdate } from './record.ts';

/** One line that names something, with the page to which it leads. */
export interface DocumentLine {
  text: string;
  /** Absolute. */
  url?: string | undefined;
}

/** One thing that happened to the text, as readers are told. */
export interface Notice extends RecordUpdate {
  /** The kind of update in words: 更正, 撤稿 … */
  label: string;
}

/**
 * An article as every medium prints it: page, feed, EPUB, PDF and JATS are made from this one. `html` is what the page
 * has, made by the site's own renderer from the checked tree; its links and pictures are paths of the site.
 */
export interface ArticleDocument {
  id: EntryId;
  /** BCP 47 tag of the edition. */
  language: string;
  /** The page's address, absolute. */
  url: string;
  title: string;
  summary: string;
  example: boolean;
  /** Who stands at the head of the text, with what they did where it is not writing. */
  byline: readonly DocumentLine[];
  /** The column or the issue's own heading. */
  heading: string;
  keywords: readonly string[];
  notices: readonly Notice[];
  html: string;
  /** What is uncertain or contradictory in the sources. */
  doubts: readonly string[];
  /** The sources in the order of their numbers, which the text's citations name. */
  sources: readonly (DocumentLine & { number: number; note?: string | undefined })[];
  /** Conflicts of interest, funding, review and licence, each a line in words. */
  statements: readonly DocumentLine[];
  published: PartialDate;
  record: BibliographicRecord;
}

/** A group of articles of an issue: a column, or a heading of the issue's own. */
export interface DocumentSection {
  title: string;
  articles: readonly ArticleDocument[];
}

/** An issue of the journal as EPUB, PDF and archive print it. */
export interface IssueDocument {
  id: EntryId;
  language: string;
  url: string;
  /** The journal's title, and the publisher's. */
  journal: string;
  publisher: string;
  title: string;
  /** The special issue's own title; absent in a regular one. */
  theme?: string | undefined;
  summary: string;
  example: boolean;
  year: number;
  number: number;
  whole: number | null;
  date: PartialDate;
  /** What the editors say, by paragraph. */
  note: readonly string[];
  /** What changed in the issue or its articles since it came out. */
  notices: readonly (Notice & { title: string })[];
  sections: readonly DocumentSection[];
  /** Who did what: a role in words with those who had it. */
  credits: readonly { role: string; names: readonly string[] }[];
  /** The cover as an SVG drawing with its own colours, complete in itself. */
  cover: string;
}
