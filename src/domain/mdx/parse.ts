import type { Root, Text } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Position } from 'unist';
import type { SyntaxFault } from '../entry.ts';
import { hanLineBreaks } from '../text/typography.ts';
import { linkAddresses } from './autolinks.ts';
import { isComponentNode, isTextBlock, walk } from './nodes.ts';

/**
 * Stands where remark-mdx expects a parser of JavaScript. Programs are refused wherever they stand, so none is parsed:
 * an expression ends at its first brace and an import at the next empty line. A real parser would be asked again at
 * every brace and empty line (quadratic), and would recurse as deep as the brackets go.
 */
const noPrograms = {
  parse: (source: string) => ({ type: 'Program', start: 0, end: source.length, body: [], sourceType: 'module' }),
  parseExpressionAt: (source: string) => ({ type: 'ObjectExpression', start: 0, end: source.length, properties: [] }),
};

/** Footnotes, struck text, tables and tasks of GFM. Its literal autolinks are not used: `linkAddresses` knows Chinese. */
function gfm(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

const processor = unified()
  .use(remarkParse)
  .use(gfm)
  .use(remarkMdx, { acorn: noPrograms as never, addResult: false })
  .freeze();

/**
 * Parses the text of an entry. The tree that comes out is the one that is checked and the one that is rendered;
 * nothing in it is ever compiled or evaluated. `firstLine` is the file's line on which `text` starts.
 */
export function parseMdx(text: string, firstLine = 1): { body: Root | null; bodyFault: SyntaxFault | null } {
  try {
    const body = processor.parse(text) as Root;
    linkAddresses(body);
    joinLines(body);
    keepStarts(body, firstLine);
    return { body, bodyFault: null };
  } catch (error) {
    const fault = faultOf(error, text);
    return { body: null, bodyFault: { ...fault, line: fault.line + firstLine - 1 } };
  }
}

/**
 * Leaves of every place the start alone, and none where a component's attribute stands: findings point at starts, and
 * places are most of a tree when it is handed from one process to another.
 */
function keepStarts(tree: Root, firstLine: number): void {
  walk(tree, (node) => {
    if (node.position) {
      const { line, column } = node.position.start;
      node.position = { start: { line: line + firstLine - 1, column } } as Position;
    }
    if (isComponentNode(node)) for (const attribute of node.attributes) delete attribute.position;
  });
}

/** The parser reports a fault as a VFileMessage: a reason and a place, which may be a point or a range. */
function faultOf(error: unknown, text: string): SyntaxFault {
  const message = error as { reason?: string; line?: number; column?: number; place?: { line?: number; column?: number; offset?: number } };
  // What is never closed is reported at its end; the reason names where it was opened.
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(message.reason ?? '');
  if (opened) return { reason: message.reason as string, line: Number(opened[1]), column: Number(opened[2]) };
  if (message.reason?.startsWith('Unexpected end of file')) {
    const start = startOfUnclosed(text.slice(0, message.place?.offset), message.reason);
    if (start !== null) return { reason: message.reason, ...start };
  }
  return {
    reason: message.reason ?? 'unreadable',
    line: message.line ?? message.place?.line ?? 1,
    column: message.column ?? message.place?.column ?? 1,
  };
}

/** Where an expression or a tag starts that is not closed when the text ends: the parser does not say. */
function startOfUnclosed(text: string, reason: string): { line: number; column: number } | null {
  const offset = reason.includes('expression') ? text.indexOf('{', text.lastIndexOf('}') + 1) : text.lastIndexOf('<');
  if (offset === -1) return null;
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

/**
 * Removes line breaks between Chinese characters in every block, also where emphasis, a link or a component stands at
 * the end of a line: a figure or a citation counts as a character.
 */
function joinLines(tree: Root): void {
  walk(tree, (block) => {
    if (!isTextBlock(block)) return;
    const texts: { node: Text | null; value: string }[] = [];
    walk(block, (node) => {
      if (node.type === 'text') texts.push({ node, value: node.value });
      else if (node.type === 'footnoteReference' || isComponentNode(node)) texts.push({ node: null, value: '字' });
      else if (node.type === 'inlineCode' || node.type === 'break') texts.push({ node: null, value: 'a' });
    });
    const breaks = hanLineBreaks(texts.map(({ value }) => value).join(''));
    let offset = 0;
    for (const { node, value } of texts) {
      if (node) node.value = cut(value, offset, breaks);
      offset += value.length;
    }
  });
}

/** A text that starts at `offset` of its block, without the parts of `ranges` that fall into it. */
function cut(value: string, offset: number, ranges: readonly [number, number][]): string {
  return [...ranges].reverse().reduce((text, [start, end]) => {
    const from = Math.max(0, start - offset);
    const to = Math.min(value.length, end - offset);
    return from < to ? text.slice(0, from) + text.slice(to) : text;
  }, value);
}
