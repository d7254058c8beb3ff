import type { Element, Nodes } from 'hast';
import { type BodyTree, textOf } from './body-tree.ts';

/** A heading of a text, with those below it. */
export interface OutlineItem {
  id: string;
  text: string;
  children: OutlineItem[];
}

/** The headings of a text (h2 to h4), each below the nearest higher one before it. */
export function outlineOf(tree: BodyTree): OutlineItem[] {
  const top: OutlineItem[] = [];
  const open: { depth: number; item: OutlineItem }[] = [];
  for (const element of elementsOf(tree)) {
    const depth = /^h([2-4])$/.exec(element.tagName)?.[1];
    const { id } = element.properties;
    if (depth === undefined || typeof id !== 'string') continue;
    while (Number(open.at(-1)?.depth) >= Number(depth)) open.pop();
    const item = { id, text: textOf(element), children: [] };
    (open.at(-1)?.item.children ?? top).push(item);
    open.push({ depth: Number(depth), item });
  }
  return top;
}

/** Everything in a text to which a link can lead. */
export function idsOf(tree: BodyTree): string[] {
  return [...elementsOf(tree)].flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** The pictures of a text in order, each by the address under which the text shows it. */
export function pictureSourcesOf(tree: BodyTree): string[] {
  return [...elementsOf(tree)].flatMap(({ tagName, properties: { src } }) => (tagName === 'img' && typeof src === 'string' ? [src] : []));
}
