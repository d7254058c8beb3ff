import { withRightBrackets } from '../text/document-number.ts';

/** What was mended in a file, in words. */
export interface Repair {
  text: string;
  done: { zh: string; en: string }[];
}

/** A repair that cannot change what a text means. */
interface Step {
  mend(text: string): string;
  done: { zh: string; en: string };
}

const steps: readonly Step[] = [
  { mend: (text) => text.replace(/^\ufeff/, ''), done: { zh: '去掉了开头的 BOM 记号', en: 'removed the byte-order mark' } },
  { mend: (text) => text.replace(/\r\n?/g, '\n'), done: { zh: '把换行改成了 LF', en: 'made all line ends LF' } },
  { mend: mendKeys, done: { zh: '把键后面的全角冒号改成了英文冒号', en: 'wrote ASCII colons behind keys' } },
  { mend: mendNumbers, done: { zh: '把发文字号里的年份括号改成了〔〕', en: 'put the years of document numbers into 〔〕' } },
];

/** Mends what is safe to mend in a content file; null where there is nothing. `text` keeps its byte-order mark. */
export function repair(text: string): Repair | null {
  const result: Repair = { text, done: [] };
  for (const { mend, done } of steps) {
    const mended = mend(result.text);
    if (mended === result.text) continue;
    result.text = mended;
    result.done.push(done);
  }
  return result.done.length === 0 ? null : result;
}

/** A key (or `- key`) with a full-width colon behind it, at the start of a line of data. */
export const fullWidthKey = /^(\s*(?:- +)?)([A-Za-z][A-Za-z0-9]*)[ \t\u3000]*[：﹕︰][ \t\u3000]*/;

function mendKeys(text: string): string {
  const lines = text.split('\n');
  const end = endOfData(lines);
  return lines.map((line, index) => (index < end ? line.replace(fullWidthKey, '$1$2: ') : line)).join('\n');
}

/** In the text, and of the data in `documentNumbers` alone: the title of a page is quoted as it stands there. */
function mendNumbers(text: string): string {
  const lines = text.split('\n');
  const end = endOfData(lines);
  let numbers = false;
  return lines
    .map((line, index) => {
      if (index < end && !/^(?:[ \t]|- |$)/.test(line)) numbers = line.startsWith('documentNumbers:');
      return index >= end || numbers ? withRightBrackets(line) : line;
    })
    .join('\n');
}

/** Data are the lines between the fences, or all lines of a file without any fence. */
function endOfData(lines: readonly string[]): number {
  return lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
}
