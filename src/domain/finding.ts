/** The languages in which rules speak. Traditional Chinese is made from `zh` by conversion. */
export type FindingLanguage = 'zh' | 'en';

/** Findings of one file that are printed at most, and therefore those for which the right word is looked for. */
export const mostPerFile = 20;

/** What is wrong, why it matters, and what to write instead: whole sentences without a final stop. */
export interface Message {
  what: string;
  why: string;
  instead: string;
}

/** A part of the author's own line, and the character of it (from 0) at which the finding points. */
export interface Excerpt {
  text: string;
  mark: number;
}

/** What a check says. `line` and `column` count from 1; 0 means the file as a whole. */
export interface Finding {
  rule: string;
  file: string;
  line: number;
  column: number;
  /** null where the finding is of the file as a whole, or of an empty line. */
  excerpt: Excerpt | null;
  message: Record<FindingLanguage, Message>;
}

export interface Position {
  line: number;
  column: number;
}

type Placed = Pick<Finding, 'file' | 'line' | 'column' | 'rule'>;

/** Orders findings by file, place and rule, so that every run prints the same list. */
export function compareFindings(a: Placed, b: Placed): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
