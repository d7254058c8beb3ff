import { CST, isMap, isScalar, isCollection as isYamlCollection, Lexer, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Locate, SyntaxFault } from '../entry.ts';
import type { Position } from '../finding.ts';

export interface YamlText {
  data: unknown;
  faults: SyntaxFault[];
}

/**
 * Reads YAML in the failsafe schema (every scalar is text). `firstLine` is the file's line on which `text` starts.
 * Anchors, aliases, merges and tags are faults: an entry's data is a plain tree.
 */
export function readYaml(text: string, firstLine: number): YamlText {
  const { document, counter } = parse(text);
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = yamlFaults([...document.errors, ...document.warnings], text, at);
  const refused = faults.length === 0 ? firstRefusedSign(text) : null;
  if (refused) faults.push({ reason: refused.reason, ...at(refused.offset) });
  return {
    data: faults.length === 0 ? document.toJS() : null,
    faults,
  };
}

/** Tells where keys (and items) of a YAML text stand in its file. The text is read again when first asked: only findings ask. */
export function createLocator({ text, firstLine }: { text: string; firstLine: number }): Locate {
  let parsed: ReturnType<typeof parse> | null = null;
  return (path) => {
    parsed ??= parse(text);
    return locateIn(parsed, path, firstLine);
  };
}

function parse(text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, merge: false, uniqueKeys: true });
  return { document, counter };
}

/** The first anchor, alias, tag or key marked by `?`, or null. They are found in the text itself: a parser resolves them away. */
function firstRefusedSign(text: string): { offset: number; reason: string } | null {
  if (!/[&*!?]/.test(text)) return null;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'anchor' || type === 'alias' || type === 'tag') return { offset, reason: 'SHARED_NODE' };
    if (type === 'explicit-key-ind') return { offset, reason: 'COMPLEX_KEY' };
    // Tokens of one control character mark places in the stream and stand for no text.
    if (!/^[\u0002\u0018\u001f]$/.test(token)) offset += token.length;
  }
  return null;
}

/** One fault a line: what follows from a fault on the same line is noise. A tab in the indentation explains all behind it. */
function yamlFaults(errors: readonly YAMLError[], text: string, at: (offset: number) => Position): SyntaxFault[] {
  const lines = text.split('\n');
  const first = at(0).line;
  const tab = lines.findIndex((line) => /^ *\t/.test(line)) + first;
  const byLine = new Map<number, SyntaxFault>();
  for (const { code, pos } of errors) {
    const place = at(pos[0]);
    const tabbed = tab >= first && place.line >= tab;
    const fault = tabbed ? { reason: 'TAB_AS_INDENT', line: tab, column: 1 } : { reason: code, ...place };
    if (!byLine.has(fault.line)) byLine.set(fault.line, fault);
  }
  return [...byLine.values()].slice(0, mostFaults);
}

/** One broken bracket can make the rest of a file unreadable; more faults than this say nothing new. */
const mostFaults = 5;

function locateIn(parsed: ReturnType<typeof parse>, path: readonly PropertyKey[], firstLine: number) {
  let node: unknown = parsed.document.contents;
  let offset = 0;
  for (const key of path) {
    if (!isYamlCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(key));
      if (!pair) break;
      offset = (pair.key as { range?: [number, number, number] | null }).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.items[Number(key)];
      offset = (node as { range?: [number, number, number] | null } | undefined)?.range?.[0] ?? offset;
    }
  }
  const { line, col } = parsed.counter.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}
