import type { Link, Nodes, Parents, Root, Text } from 'mdast';

/**
 * Web and e-mail addresses as people type them. An address has ASCII characters only: behind it Chinese goes on
 * without a space, which the literal autolinks of GFM take for a part of it.
 */
const address =
  /(?<![\w.+@/-])(?:(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+)/gi;

const closed: ReadonlySet<string> = new Set(['link', 'linkReference', 'definition']);

/** Makes links of the addresses that stand in a tree's texts, except in links. */
export function linkAddresses(tree: Root): void {
  const visit = (parent: Parents) => {
    for (const child of parent.children) if ('children' in child && !closed.has(child.type)) visit(child);
    if (!parent.children.some(mayHoldAddress)) return;
    const children = (parent.children as Nodes[]).flatMap((child): Nodes[] => (mayHoldAddress(child) ? splitText(child) : [child]));
    parent.children = children as typeof parent.children;
  };
  visit(tree);
}

function mayHoldAddress(node: Nodes): node is Text {
  return node.type === 'text' && /@|:\/\/|www\./i.test(node.value);
}

function splitText(node: Text): (Text | Link)[] {
  const parts: (Text | Link)[] = [];
  let from = 0;
  for (const match of node.value.matchAll(address)) {
    const written = withoutEnd(match[0]);
    if (match.index > from) parts.push(textAt(node, from, match.index));
    parts.push(linkAt(node, match.index, written));
    from = match.index + written.length;
  }
  if (from === 0) return [node];
  if (from < node.value.length) parts.push(textAt(node, from, node.value.length));
  return parts;
}

/** An address does not end in a stop, nor in a bracket that was opened before it. */
function withoutEnd(written: string): string {
  let text = written;
  for (;;) {
    const last = text.at(-1) as string;
    const unopened = last === ')' && count(text, ')') > count(text, '(');
    if (!unopened && !/[.,:;!?'"*_~[\]]/.test(last)) return text;
    text = text.slice(0, -1);
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function linkAt(node: Text, from: number, written: string): Link {
  const url = /^https?:/i.test(written)
    ? written
    : written.includes('@') && !/^www\./i.test(written)
      ? `mailto:${written}`
      : `https://${written}`;
  return { type: 'link', url, children: [textAt(node, from, from + written.length)], ...placeOf(node, from) };
}

function textAt(node: Text, from: number, to: number): Text {
  return { type: 'text', value: node.value.slice(from, to), ...placeOf(node, from) };
}

/** The line is the author's; the column is that of the text, which a component or an escape may have moved. */
function placeOf({ position, value }: Text, offset: number): Pick<Text, 'position'> {
  if (!position) return {};
  const breaks = value.slice(0, offset).split('\n').length - 1;
  const line = position.start.line + breaks;
  const column = breaks > 0 ? offset - value.lastIndexOf('\n', offset - 1) : position.start.column + offset;
  return { position: { start: { line, column }, end: { line, column } } };
}
