import type { Nodes, Root, Text } from 'mdast';
import type { Convert } from '../text/script.ts';
import { isTextBlock, walk } from './nodes.ts';

/**
 * The converted value of every text node. A block's texts are converted together, so that a word that emphasis or a
 * link cuts in two is still recognised; code, addresses and attributes are never touched.
 */
export function convertTexts(tree: Root, convert: Convert): Map<Text, string> {
  const converted = new Map<Text, string>();
  walk(tree, (node) => {
    if (isTextBlock(node)) convertBlock(textsOf(node), convert, converted);
  });
  return converted;
}

function convertBlock(texts: Text[], convert: Convert, converted: Map<Text, string>): void {
  const joined = texts.map((node) => node.value).join('');
  const result = convert(joined);
  const sliceable = result.length === joined.length;
  let offset = 0;
  for (const node of texts) {
    const end = offset + node.value.length;
    converted.set(node, sliceable ? result.slice(offset, end) : convert(node.value));
    offset = end;
  }
}

function textsOf(node: Nodes): Text[] {
  const texts: Text[] = [];
  walk(node, (child) => {
    if (child.type === 'text') texts.push(child);
  });
  return texts;
}
