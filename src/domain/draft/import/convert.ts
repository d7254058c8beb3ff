import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { isComponentNode, walk } from '../../mdx/nodes.ts';
import { plainText } from '../../mdx/plain.ts';
import { sentenceAt, shorten } from '../../text/sentence.ts';
import { cleanBlocks, numberNotes, takeTitle } from './clean-blocks.ts';
import { cleanText } from './clean-text.ts';
import type { WordDocument } from './document.ts';
import { treeFromHtml } from './from-html.ts';

/** Turns the HTML of a Word document into a text of ours. Pictures stay under the addresses that the HTML gives them. */
export function convertHtml(html: string): Pick<WordDocument, 'title' | 'tree' | 'notes'> {
  const tree = treeFromHtml(html);
  const notes = cleanText(tree);
  numberNotes(tree);
  const title = takeTitle(tree);
  cleanBlocks(tree);
  walk(tree, (node) => {
    delete node.data;
    delete node.position;
  });
  return { title, tree, notes };
}

/** A line that begins so is a program to MDX, which the printer for MDX does not look for in words. */
const programs = [
  { character: 'i', after: 'mport\\b', atBreak: true },
  { character: 'e', after: 'xport\\b', atBreak: true },
];

const printer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one', unsafe: programs })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .freeze();

/** The text of an entry, with its pictures under the names that `nameOf` gives to their addresses. */
export function printTree(tree: Root, nameOf: (address: string) => string): string {
  const named = structuredClone(tree);
  walk(named, (node) => {
    if (!isComponentNode(node)) return;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'src') attribute.value = nameOf(String(attribute.value));
    }
  });
  return printer.stringify(named);
}

/** A summary to propose: the first sentence of the first paragraph; null where there is none. */
export function proposeSummary(tree: Root): string | null {
  const first = tree.children.find((node: Nodes) => node.type === 'paragraph');
  const text = first ? plainText(first, new Map()).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : shorten(sentenceAt(text, 0), 100);
}
