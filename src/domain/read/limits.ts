import { partnerAt, partnerFileBytes } from '../search/partner-file.ts';

/**
 * Bounds that no honest text comes near and that keep every later stage fast and shallow. Each is counted in one
 * linear pass before any parser sees the text. Parsers, the search for what was meant and the printing of pages are
 * quadratic or recursive in just these things; the numbers were found by filling 256 KB with one of them at a time.
 */
export const limits = {
  /** Bytes of a file. */
  bytes: 256 * 1024,
  lines: 6000,
  /** Characters of a line, and of a line of code. */
  lineLength: 8000,
  codeLineLength: 2000,
  /** Characters of a block of code. */
  codeLength: 20_000,
  /** Columns of blank space among the list and quotation marks that start a line (a tab is 4): lists nest by them. */
  indent: 24,
  /** Quotation, list and footnote marks at the start of one line: each is one level of recursion. */
  containers: 6,
  /** Lines that start with a quotation mark: the parser goes back to the start of the text at the end of each quotation. */
  quotes: 1000,
  /** Cells of a table row, rows of a table, and cells of all tables: each cell is parsed as a text of its own. */
  cells: 40,
  rows: 1500,
  allCells: 20_000,
  /** Marks of emphasis, links, code and components between two empty lines, table rows apart: each looks back at all others. */
  marks: 1000,
  /** The same in the whole text. */
  allMarks: 12_000,
  /** Lines between two empty lines, table rows apart: the parser copies what it has of a paragraph for each of them. */
  paragraphLines: 1000,
  /** Characters between two empty lines, table rows apart: each citation looks through them for its sentence. */
  paragraphLength: 50_000,
  /** The same mark in a row. */
  repeated: 40,
  /** Marks that may end an address, in a row: the parser looks ahead over all of them from each of them. */
  punctuation: 120,
  /** Letters, digits and `. - + _` in a row: each may be where an e-mail address starts. */
  word: 500,
  /** Character references such as `&amp;`. */
  entities: 400,
  /** `<` before a name: what a component names is looked for in the whole library. */
  tags: 500,
  /** Components open at once, by count of opening and closing tags. */
  openTags: 8,
  headings: 200,
  /** Characters of a heading: a wrong link to a heading is compared with each of them. */
  headingLength: 100,
  definitions: 500,
  /** Links: the target of each that is broken is compared with every address. */
  links: 500,
  /** Links to headings: each is compared with every heading. */
  fragments: 50,
  /** 号: each may end the number of a known document. */
  numbers: 3000,
  /** Brackets open at once in data, and lists that start on one line: each is one level of recursion. */
  brackets: 12,
  /** Lines of data. */
  dataLines: 3000,
  /** Items and keys of data: each that is unknown is compared with all that are known. */
  items: 5000,
  /** Anchors, aliases and tags of data: all are refused, but the parser reports every one before that. */
  shared: 100,
} as const;

export type Limit = keyof typeof limits;

/** Bytes that the file at a content path may have. */
export function mostBytes(path: string): number {
  return partnerAt(path) === null ? limits.bytes : partnerFileBytes;
}
