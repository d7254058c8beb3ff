import type { BlockContent, DefinitionContent, Heading, Image, List, Nodes, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { walk } from '../../mdx/nodes.ts';
import { plainText } from '../../mdx/plain.ts';
import { allowedNodes } from '../../mdx/render-node.ts';

const wordsOf = (node: Nodes) => plainText(node, new Map()).replace(/\s+/g, ' ').trim();

/** Brings the blocks of a document into the form of our texts, in place. */
export function cleanBlocks(tree: Root): void {
  walk(tree, (node) => {
    if (holdsBlocks(node)) node.children = dropEmpty(captions(node.children.flatMap(liftPictures))) as never;
  });
  walk(tree, (node) => {
    if (holdsBlocks(node)) node.children = joinBullets(node.children as BlockContent[]) as never;
    if (node.type === 'list' || node.type === 'listItem') node.spread = false;
  });
  levelHeadings(tree);
}

/** The title: a paragraph of the style Title, or the first heading where none is level with it. It leaves the text. */
export function takeTitle(tree: Root): string | null {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && wordsOf(node) !== '');
  const titled = headings.find(({ data }) => (data as { title?: boolean } | undefined)?.title);
  const first = headings[0];
  const title = titled ?? (first && headings.every((other) => other === first || other.depth > first.depth) ? first : undefined);
  if (!title) return null;
  tree.children = tree.children.filter((node) => node !== title);
  return wordsOf(title);
}

/** Puts the notes of a document at its end, numbered as the text refers to them; those that nothing refers to are left out. */
export function numberNotes(tree: Root): void {
  const numbers = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type !== 'footnoteReference') return;
    const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
    numbers.set(node.identifier, number);
    Object.assign(node, { identifier: number, label: number });
  });
  tree.children = tree.children.filter((node) => {
    if (node.type !== 'footnoteDefinition') return true;
    const number = numbers.get(node.identifier);
    if (number) Object.assign(node, { identifier: number, label: number });
    return number !== undefined;
  });
}

function holdsBlocks(node: Nodes): node is Parents & { children: RootContent[] } {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type);
}

/** A picture stands on lines of its own: behind the block in whose words it stood. */
function liftPictures(block: RootContent): RootContent[] {
  const pictures: Image[] = [];
  if (['paragraph', 'heading', 'table'].includes(block.type)) {
    walk(block, (node) => {
      if (!('children' in node)) return;
      node.children = node.children.filter((child: Nodes) => {
        if (child.type === 'image') pictures.push(child);
        return child.type !== 'image';
      }) as never;
    });
  }
  return [block, ...pictures.map(figureOf)];
}

function figureOf({ url, alt }: Image): MdxJsxFlowElement {
  const attributes = Object.entries({ src: url, alt: alt?.replace(/\s+/g, ' ').trim() || '待填：画面上有什么' });
  return {
    type: 'mdxJsxFlowElement',
    name: 'Figure',
    attributes: attributes.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  };
}

/** A caption of Word that follows a picture becomes the picture's own. */
function captions(blocks: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const block of blocks.filter((one) => one.type !== 'paragraph' || wordsOf(one) !== '')) {
    const last = result.at(-1);
    const isCaption = (block.data as { caption?: boolean } | undefined)?.caption;
    if (isCaption && last?.type === 'mdxJsxFlowElement' && !last.attributes.some((one) => 'name' in one && one.name === 'caption')) {
      last.attributes.push({ type: 'mdxJsxAttribute', name: 'caption', value: wordsOf(block) });
    } else result.push(block);
  }
  return result;
}

function dropEmpty(blocks: readonly RootContent[]): RootContent[] {
  return blocks.filter((block) => allowedNodes.has(block.type) && (block.type !== 'heading' || wordsOf(block) !== ''));
}

/** Signs that people type, or that Word keeps as pictures of a font, where a list was meant. */
const bullet = /^\s*(?:[•●○◦▪■□◆◇▶►➢✓✔\uf06c\uf06e\uf075\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]|[-*·](?=\s))\s*/u;

function joinBullets(blocks: readonly BlockContent[]): (BlockContent | DefinitionContent)[] {
  const result: BlockContent[] = [];
  let list: List | null = null;
  for (const block of blocks) {
    const first = block.type === 'paragraph' ? block.children[0] : undefined;
    if (block.type !== 'paragraph' || first?.type !== 'text' || !bullet.test(first.value)) {
      list = null;
      result.push(block);
      continue;
    }
    first.value = first.value.replace(bullet, '');
    if (list === null) {
      list = { type: 'list', ordered: false, spread: false, children: [] };
      result.push(list);
    }
    list.children.push({ type: 'listItem', spread: false, children: [block] });
  }
  return result;
}

/** Headings begin at the second level, descend step by step and end at the fourth, as the rule heading-level wants them. */
function levelHeadings(tree: Root): void {
  const open: { written: number; depth: number }[] = [];
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    while (open.length > 0 && (open.at(-1)?.written ?? 0) >= node.depth) open.pop();
    const depth = Math.min((open.at(-1)?.depth ?? 1) + 1, 4);
    open.push({ written: node.depth, depth });
    node.depth = depth as Heading['depth'];
    node.children = node.children.flatMap((child) => (child.type === 'strong' ? child.children : child.type === 'break' ? [] : [child]));
  }
}
