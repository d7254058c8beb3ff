import { type Document, isAlias, isMap, isScalar, isCollection as isYamlCollection, LineCounter, parseDocument, visit } from 'yaml';
import type { Locate, SyntaxFault } from '../entry.ts';

export interface YamlText {
  data: unknown;
  faults: SyntaxFault[];
  locate: Locate;
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
  const faults: SyntaxFault[] = [...document.errors, ...document.warnings].map((error) => ({
    reason: error.code,
    ...at(error.pos[0]),
  }));
  const shared = faults.length === 0 ? firstSharedNode(document) : null;
  if (shared !== null) faults.push({ reason: 'SHARED_NODE', ...at(shared) });
  return {
    data: faults.length === 0 ? document.toJS() : null,
    faults,
    // Positions are needed only for findings, so the text is read again instead of keeping every tree in memory.
    locate: (path) => locateIn(parse(text), path, firstLine),
  };
}

function parse(text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, merge: false, uniqueKeys: true });
  return { document, counter };
}

/** The offset of the first anchor, alias or explicit tag, or null. */
function firstSharedNode(document: Document.Parsed): number | null {
  let offset: number | null = null;
  visit(document, {
    Node(_key, node) {
      const tagged = node.tag !== undefined && !defaultTags.has(node.tag);
      if (!isAlias(node) && !tagged && !('anchor' in node && node.anchor)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

const defaultTags = new Set(['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq']);

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
