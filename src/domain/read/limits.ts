import { CST, Lexer } from 'yaml';
import type { SyntaxFault } from '../entry.ts';

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

/** The first place at which a text is over a limit; the reason is the limit's name. */
export function overLimit(text: string): SyntaxFault | null {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > limits.lines) return { reason: 'lines', line: limits.lines + 1, column: 1 };
  const scan = createScan();
  for (const [index, line] of lines.entries()) {
    const reason = scan(line);
    if (reason) return { reason, line: index + 1, column: 1 };
  }
  return null;
}

/** Counts line by line; gives the name of the limit that a line breaks. */
function createScan(): (line: string) => Limit | null {
  const total = createTotals();
  let fence: string | null = null;
  let code = 0;
  let unsure = false;
  return (line) => {
    if (line.length > limits.lineLength) return 'lineLength';
    const [, indent, mark, info] = /^( {0,3})(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== null) {
      code += line.length + 1;
      if (line.length > limits.codeLineLength) return 'codeLineLength';
      if (code > limits.codeLength) return 'codeLength';
      if (mark?.startsWith(fence) && info?.trim() === '') fence = null;
      return unsure ? scanText(line, total) : null;
    }
    if (mark && !(mark.startsWith('`') && info?.includes('`'))) {
      fence = mark;
      code = 0;
      // In a list or a quotation the block may end before its fence is closed.
      unsure ||= indent !== '';
      return mark.length > limits.repeated ? 'repeated' : scanText(info ?? '', total);
    }
    unsure ||= mayRunOn(line);
    return scanText(line, total);
  };
}

/**
 * Whether something that starts on this line may run over its end, so that what looks like a block of code below is
 * none: a program, or the value of an attribute. From there on code is counted as text is.
 */
function mayRunOn(line: string): boolean {
  return /^(?:import|export) /.test(line) || line.lastIndexOf('{') > line.lastIndexOf('}') || /=\s*(?:"[^"]*|'[^']*)?$/.test(line);
}

/** What is counted over the whole text, and (last row) since the last empty line or table. */
function createTotals() {
  return {
    ...{ allMarks: 0, allCells: 0, entities: 0, tags: 0, openTags: 0 },
    ...{ quotes: 0, headings: 0, definitions: 0, links: 0, fragments: 0, numbers: 0 },
    ...{ marks: 0, paragraphLines: 0, paragraphLength: 0, rows: 0 },
  };
}

type Totals = ReturnType<typeof createTotals>;
const counters = Object.keys(createTotals()) as (keyof Totals)[];

/** Marks of containers at the start of a line, with the blank space around them. */
const containerMarks = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]{1,999}\]:))*[ \t]*/;

function scanText(line: string, total: Totals): Limit | null {
  if (!plainLine.test(line)) return scanLine(line) ?? addLine(line, total);
  total.rows = 0;
  total.paragraphLines += 1;
  total.paragraphLength += line.length;
  return overTotal(total);
}

/** A line of prose in which nothing stands that is counted, so that most lines are looked at once: letters and Chinese marks. */
const plainLine =
  /^(?!.*[号號])[\p{L}\p{N}，。、；：？！（）《》〈〉“”‘’…—·％「」『』〔〕][\p{L}\p{N} ，。、；：？！（）《》〈〉“”‘’…—·％「」『』〔〕]{0,400}$/u;

/** What one line may not have, whatever stands around it. */
function scanLine(line: string): Limit | null {
  const head = (containerMarks.exec(line) as RegExpExecArray)[0];
  if (head.length < line.length && blankColumns(head) > limits.indent) return 'indent';
  if (occurrences(head, /[>\-*+.)]|\]:/g) > limits.containers) return 'containers';
  if (repeatedMark.test(line)) return 'repeated';
  if (endMarks.test(line)) return 'punctuation';
  if (longWord.test(line)) return 'word';
  if (occurrences(line, /\|/g) > limits.cells) return 'cells';
  return isHeading(line) && line.length > limits.headingLength ? 'headingLength' : null;
}

/** Adds what a line has to the totals; gives the first that is over its limit. */
function addLine(line: string, total: Totals): Limit | null {
  const cells = occurrences(line, /\|/g);
  const marks = occurrences(line, /[*_~`[\]<{}@\\]|www\.|:\/\//g);
  const isRow = cells > 1;
  total.allCells += isRow ? cells : 0;
  total.allMarks += marks;
  total.rows = isRow ? total.rows + 1 : 0;
  if (isRow && marks > limits.marks) return 'marks';
  const blank = line.trim() === '';
  total.marks = blank ? 0 : total.marks + (isRow ? 0 : marks);
  total.paragraphLines = blank ? 0 : total.paragraphLines + (isRow ? 0 : 1);
  total.paragraphLength = blank ? 0 : total.paragraphLength + (isRow ? 0 : line.length);
  total.entities += occurrences(line, /&#?\w{1,32};/g);
  total.tags += occurrences(line, /<\/?[A-Za-z_$>]/g);
  total.openTags += occurrences(line, /<[A-Za-z_$]/g) - occurrences(line, /<\/|\/>/g);
  total.headings += isHeading(line) || /^[ >]*(?:=+|-+)[ \t]*$/.test(line) ? 1 : 0;
  total.quotes += /^[ \t]*>/.test(line) ? 1 : 0;
  total.definitions += occurrences(line, /\]:/g);
  total.links += occurrences(line, /\]\(/g);
  total.fragments += occurrences(line, /#(?=[^\s#])|&#0{0,9}35;|&#[xX]0{0,9}23;|&num;/g);
  total.numbers += occurrences(line, /[号號]/g);
  return overTotal(total);
}

function overTotal(total: Totals): Limit | null {
  for (const name of counters) if (total[name] > limits[name]) return name;
  return null;
}

function isHeading(line: string): boolean {
  return /#{1,6}(?:\s|$)/.test(line) && /^[ \t>\-*+\d.)]*#/.test(line);
}

const repeatedMark = new RegExp(`([*_~\`\\[\\]<>{}!|&#=+])\\1{${limits.repeated},}`);
const endMarks = new RegExp(`[!"'()*,.:;?_~&\\]]{${limits.punctuation + 1},}`);
const longWord = new RegExp(`[-+.\\w]{${limits.word + 1},}`);

function blankColumns(head: string): number {
  return occurrences(head, / /g) + 4 * occurrences(head, /\t/g);
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The first place at which data is too long or nests too deep, or null. */
export function overNested(yaml: string): SyntaxFault | null {
  const lines = yaml.split('\n');
  if (lines.length > limits.dataLines) return { reason: 'dataLines', line: limits.dataLines + 1, column: 1 };
  for (const [index, line] of lines.entries()) {
    const reason = line.length > limits.lineLength ? 'lineLength' : (/^ */.exec(line)?.[0].length ?? 0);
    if (typeof reason === 'string') return { reason, line: index + 1, column: 1 };
    if (reason > 2 * limits.indent) return { reason: 'indent', line: index + 1, column: 1 };
  }
  return isShallow(yaml, lines) ? null : overTokens(yaml);
}

/** Whether a text is too short, and has too few signs of nesting, to be over a limit whatever its signs mean. */
function isShallow(yaml: string, lines: readonly string[]): boolean {
  return (
    yaml.length <= limits.items &&
    occurrences(yaml, /[[{]/g) <= limits.brackets &&
    occurrences(yaml, /[&*!]/g) <= limits.shared &&
    lines.every((line) => occurrences(line, /[-?](?=[ \t]|$)/g) <= limits.brackets)
  );
}

const opening = new Set(['flow-seq-start', 'flow-map-start']);
const closing = new Set(['flow-seq-end', 'flow-map-end']);
const nesting = new Set(['seq-item-ind', 'explicit-key-ind']);
const counted = new Set(['comma', 'seq-item-ind', 'map-value-ind', 'explicit-key-ind']);

const shared = new Set(['anchor', 'alias', 'tag']);

/** Counts the tokens of YAML's own lexer, which knows what is quoted and calls nothing by itself. */
function overTokens(yaml: string): SyntaxFault | null {
  let [line, depth, nested, items, references] = [1, 0, 0, 0, 0];
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token) ?? '';
    if (opening.has(type)) depth += 1;
    if (closing.has(type)) depth -= 1;
    if (nesting.has(type)) nested += 1;
    if (counted.has(type)) items += 1;
    if (shared.has(type)) references += 1;
    if (Math.max(depth, nested) > limits.brackets) return { reason: 'brackets', line, column: 1 };
    if (items > limits.items) return { reason: 'items', line, column: 1 };
    if (references > limits.shared) return { reason: 'shared', line, column: 1 };
    const breaks = occurrences(token, /\n/g);
    if (breaks > 0) nested = 0;
    line += breaks;
  }
  return null;
}
