import type { SyntaxFault } from '../entry.ts';

/**
 * Bounds that no honest text comes near and that keep every later stage fast and shallow. Each is counted in one
 * linear pass before any parser sees the text; parsers are quadratic or recursive in just these things.
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
  /** Spaces at the start of a line: lists nest by them. */
  indent: 24,
  /** Quotation and list marks at the start of one line. */
  containers: 6,
  /** Cells of a table row, and rows of a table. */
  cells: 40,
  rows: 1500,
  /** Marks of emphasis, links, code and components between two empty lines, table rows apart. */
  marks: 600,
  /** The same mark in a row. */
  repeated: 40,
  /** Character references such as `&amp;`. */
  entities: 400,
  /** `<` before a name. */
  tags: 1000,
  /** Components open at once, by count of opening and closing tags. */
  openTags: 8,
  headings: 400,
  definitions: 500,
  /** Brackets open at once in data. */
  brackets: 12,
} as const;

export type Limit = keyof typeof limits;

/** The first place at which a text is over a limit; the reason is the limit's name. */
export function overLimit(text: string): SyntaxFault | null {
  const lines = text.split('\n');
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
  const total = { marks: 0, rows: 0, entities: 0, tags: 0, openTags: 0, headings: 0, definitions: 0, code: 0 };
  let fence: string | null = null;
  return (line) => {
    if (line.length > limits.lineLength) return 'lineLength';
    const mark: string | undefined = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
      total.code += line.length + 1;
      if (line.length > limits.codeLineLength) return 'codeLineLength';
      return total.code > limits.codeLength ? 'codeLength' : null;
    }
    if (mark) {
      fence = mark;
      total.code = 0;
      return mark.length > limits.repeated ? 'repeated' : null;
    }
    return scanText(line, total);
  };
}

type Totals = Record<'marks' | 'rows' | 'entities' | 'tags' | 'openTags' | 'headings' | 'definitions', number>;

function scanText(line: string, total: Totals): Limit | null {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (indent > limits.indent && indent < line.length) return 'indent';
  if (count(/^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/, line, /[>\-*+.)]/g) > limits.containers) return 'containers';
  if (repeatedMark.test(line)) return 'repeated';
  const cells = line.split('|').length - 1;
  if (cells > limits.cells) return 'cells';
  total.rows = cells > 1 ? total.rows + 1 : 0;
  if (total.rows > limits.rows) return 'rows';
  if (line.trim() === '') total.marks = 0;
  else if (cells <= 1) total.marks += occurrences(line, /[*_~`[\]<{]/g);
  total.entities += occurrences(line, /&#?\w{1,32};/g);
  total.tags += occurrences(line, /<\/?[A-Za-z_$>]/g);
  total.openTags += occurrences(line, /<[A-Za-z_$]/g) - occurrences(line, /<\/|\/>/g);
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) total.headings += 1;
  if (/^ {0,3}\[[^\]]{1,999}\]:/.test(line)) total.definitions += 1;
  return (['marks', 'entities', 'tags', 'openTags', 'headings', 'definitions'] as const).find((name) => total[name] > limits[name]) ?? null;
}

const repeatedMark = new RegExp(`([*_~\`\\[\\]<>{}!|&#=+])\\1{${limits.repeated},}`);

function count(head: RegExp, line: string, each: RegExp): number {
  return occurrences(head.exec(line)?.[0] ?? '', each);
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The first place at which data nests too deep, or null. Quoted text is passed over. */
export function overNested(yaml: string): SyntaxFault | null {
  let depth = 0;
  for (const [index, line] of yaml.split('\n').entries()) {
    if (line.length > limits.lineLength) return { reason: 'lineLength', line: index + 1, column: 1 };
    const plain = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
    depth += occurrences(plain, /[[{]/g) - occurrences(plain, /[\]}]/g);
    const open = /[[{]{3,}/.exec(plain)?.[0].length ?? 0;
    if (depth > limits.brackets || open > limits.brackets) return { reason: 'brackets', line: index + 1, column: 1 };
    if ((/^ */.exec(line)?.[0].length ?? 0) > 2 * limits.indent) return { reason: 'indent', line: index + 1, column: 1 };
  }
  return null;
}
