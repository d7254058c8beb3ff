import type { SyntaxFault } from '../entry.ts';
import { type Limit, limits } from './limits.ts';
import { occurrences } from './occurrences.ts';

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
