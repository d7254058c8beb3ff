import type { SiteEntry } from '../site-library.ts';
import type { Fact } from '../views/facts.ts';
import type { SourcedLine } from '../views/sourced-texts.ts';
import type { Drawing } from './drawing.ts';

/** A stretch of a line that is more than plain text. */
export interface Run {
  text: string;
  /** Where it leads: a path of the edition, or an address of another site. */
  href?: string | undefined;
  /** The day that the text names, as precise as it is known: `2009`, `2009-09`, `2009-09-19`. */
  date?: string | undefined;
  /** The kind of seal as which it is set: `example`, or one that the style sheet knows. */
  seal?: string | undefined;
  /** Characters as they stand on a source, in no script of the edition. */
  verbatim?: true | undefined;
  /** That the text went or came, where two texts are compared. */
  change?: 'deleted' | 'inserted' | undefined;
  /** Read aloud, and not seen. */
  unseen?: true | undefined;
  /** Set apart from what stands before it, small: a remark. */
  note?: true | undefined;
}

/** What stands in one line, cell or item. Pieces follow one another without a space. */
export type Line = string | Run | readonly (string | Run)[];

/**
 * What a page is made of. Each kind is set by one component (`components/Blocks.astro`) and found by one rule
 * (`search/block-parts.ts`), so that a page needs only a view to be shown, searched and read aloud.
 */
export type Block =
  | { kind: 'text'; line: Line; tone?: 'hint' | 'empty' | 'caution' | undefined }
  | { kind: 'list'; items: readonly Line[]; ordered?: true | undefined; columns?: true | undefined }
  | { kind: 'facts'; label: string; facts: readonly Fact[] }
  /** The first cell of a row is its heading. `label` says what the table shows; it is read aloud and not printed. */
  | { kind: 'table'; label: string; head: readonly string[]; rows: readonly (readonly Line[])[] }
  | { kind: 'entries'; entries: readonly SiteEntry[]; summaries?: true | undefined }
  | { kind: 'events'; lines: readonly SourcedLine[] }
  | { kind: 'drawing'; drawing: Drawing }
  | { kind: 'details'; summary: string; blocks: readonly Block[] };

/** A part of a page under a heading of its own; `id` is linked to and never changes. */
export interface Section {
  id: string;
  title: string;
  blocks: readonly Block[];
  /** Parts of it, one level of heading below. */
  sections?: readonly Section[] | undefined;
}

/** A page that is made of blocks. */
export interface PageView {
  title: string;
  /** What the page shows, in one sentence; also what search engines and social cards are told. */
  summary: string;
  /** What stands before the first heading. */
  lead: readonly Block[];
  sections: readonly Section[];
}

/** The pieces of a line. */
export function runsOf(line: Line): readonly (string | Run)[] {
  return Array.isArray(line) ? line : [line as string | Run];
}

/** A line of those pieces that there are, with a space between them. */
export function spaced(...pieces: readonly (string | Run | null | undefined | false)[]): Line {
  return pieces
    .filter((piece) => !!piece)
    .flatMap((piece, index) => (index === 0 ? [piece as string | Run] : [' ', piece as string | Run]));
}

/** Lines one after the other with a mark between them; `empty` where there is none. */
export function joined(lines: readonly Line[], between: string, empty: string): Line {
  return lines.length === 0 ? empty : lines.flatMap((line, index) => (index === 0 ? runsOf(line) : [between, ...runsOf(line)]));
}
