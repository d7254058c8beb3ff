import type { Nodes } from 'mdast';
import type { ParsedFile } from '../entry.ts';
import type { Position } from '../finding.ts';
import { isComponentNode, literalAttributes, visitNodes } from '../mdx/nodes.ts';
import { startOf } from './rule.ts';

/** A text as a reader gets it, and where it begins in its file: to be asked only where something is found. */
export interface DecodedText {
  value: string;
  at(): Position;
}

/**
 * Every text of a file after decoding: the values of its data and the words and attributes of its body. Character
 * references of Markdown (`&#x202e;`) and escapes of YAML (`"\u202e"`) stand for characters that the file itself does
 * not have, so a rule about characters looks at both. Of a file with neither there is nothing to tell.
 */
export function decodedTexts({ text, drafts, body }: ParsedFile): DecodedText[] {
  if (!/[&\\]/.test(text ?? '')) return [];
  const texts = drafts.flatMap(({ data, raw, locate }) =>
    valuesIn(data ?? raw, []).map(({ value, path }) => ({ value, at: () => locate(path) })),
  );
  if (body) {
    visitNodes(body, (node) => {
      for (const value of valuesOf(node)) texts.push({ value, at: () => startOf(node) });
    });
  }
  return texts;
}

function valuesOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  return isComponentNode(node) ? Object.values(literalAttributes(node)) : [];
}

function valuesIn(value: unknown, path: PropertyKey[]): { value: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ value, path }];
  if (value === null || typeof value !== 'object') return [];
  const items: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return items.flatMap(([key, item]) => valuesIn(item, [...path, key]));
}
