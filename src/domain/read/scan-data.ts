import { CST, Lexer } from 'yaml';
import type { SyntaxFault } from '../entry.ts';
import { limits } from './limits.ts';
import { occurrences } from './occurrences.ts';

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
