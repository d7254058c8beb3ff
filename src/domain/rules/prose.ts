import type { Nodes, Text } from 'mdast';
import type { Entry } from '../entry.ts';
import type { Position } from '../finding.ts';
import { isTextBlock, visitNodes } from '../mdx/nodes.ts';
import { startOf } from './rule.ts';

/** A stretch of running text as its author wrote it. */
export interface Prose {
  text: string;
  /** Whether it stands where components may: below the data, and in no heading. */
  inBody: boolean;
  /** Where something that is written in it, at an offset, stands in the file. */
  at(offset: number, written: string): Position;
}

/** Keys whose text tells what was done and found; others name things, or say what a source says. */
const proseKeys = ['summary', 'outcome', 'note'];

/** Stands for what is no text of the author's own: links, code, figures and citations. */
const gap = '\ufffc';
const passedOver: ReadonlySet<string> = new Set(['link', 'linkReference', 'inlineCode', 'footnoteReference', 'image']);

/** The running text of an entry: of its data the summary, the outcome, the note and what happened when, and its body. `lines` are those of its file. */
export function proseOf(entry: Entry, lines: readonly string[]): Prose[] {
  const data = entry.data as Record<string, unknown> & { events?: { text?: string }[] };
  const ofKey = (value: unknown, path: readonly PropertyKey[]): Prose[] =>
    typeof value === 'string' ? [{ text: value, inBody: false, at: () => entry.locate(path) }] : [];
  const events = Array.isArray(data.events) ? data.events : [];
  const prose = [
    ...proseKeys.flatMap((key) => ofKey(data[key], [key])),
    ...events.flatMap((event, index) => ofKey(event.text, ['events', index, 'text'])),
  ];
  if (entry.body) {
    visitNodes(entry.body, (node) => {
      if (isTextBlock(node)) prose.push(proseIn(node, lines));
    });
  }
  return prose;
}

function proseIn(block: Nodes, lines: readonly string[]): Prose {
  let text = '';
  const texts: { start: number; node: Text }[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'text') {
      texts.push({ start: text.length, node });
      text += node.value;
    } else if ('children' in node && node.children.length > 0 && !passedOver.has(node.type)) {
      for (const child of node.children) read(child);
    } else text += gap;
  };
  read(block);
  return { text, inBody: block.type !== 'heading', at: (offset, written) => positionOf(texts, offset, written, lines) };
}

/** Parsing joins lines of Chinese text, so the file itself tells on which line of the paragraph a stretch stands. */
function positionOf(texts: readonly { start: number; node: Text }[], offset: number, written: string, lines: readonly string[]): Position {
  const { start, node } = texts.findLast((each) => each.start <= offset) as (typeof texts)[number];
  const first = startOf(node);
  let passed = node.value.slice(0, offset - start).split(written).length - 1;
  for (let line = first.line; lines[line - 1]?.trim(); line += 1) {
    const text = lines[line - 1] as string;
    let column = text.indexOf(written, line === first.line ? first.column - 1 : 0);
    for (; column !== -1 && passed > 0; passed -= 1) column = text.indexOf(written, column + written.length);
    if (column !== -1) return { line, column: column + 1 };
  }
  return first;
}
