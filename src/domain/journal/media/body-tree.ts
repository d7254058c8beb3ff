import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml as printHtml } from 'hast-util-to-html';

/** A body as every medium takes it up: the tree of the HTML that the site's own renderer made. */
export type BodyTree = Root;

export function bodyTree(html: string): BodyTree {
  return fromHtml(html, { fragment: true });
}

/** Where a medium finds what a body points to. */
export interface LinkMap {
  /** The target to print for a link of the page (`/…`, `#…`, `https://…`); null leaves its text without a link. */
  link(href: string): string | null;
  /** The address or file to print for a picture of the site; null leaves the picture out, its caption stays. */
  picture(src: string): string | null;
}

/** The body with its links and pictures pointing where the medium has them. Only one size of a picture is named. */
export function withLinks(tree: BodyTree, map: LinkMap): BodyTree {
  return changed(tree, (node) => {
    if (node.tagName === 'img') return picturesOf(node, map);
    if (node.tagName !== 'a') return [node];
    const href = map.link(String(node.properties['href'] ?? ''));
    return href === null ? node.children : [{ ...node, properties: { ...node.properties, href } }];
  });
}

function picturesOf(node: Element, map: LinkMap): Element[] {
  const src = map.picture(String(node.properties['src'] ?? ''));
  if (src === null) return [];
  const { width, height, alt } = node.properties;
  return [{ ...node, properties: { src, width, height, alt: alt ?? '' } }];
}

/** A body whose notes stand at its end, and these notes. */
export interface EndNotes {
  tree: BodyTree;
  /** Footnotes in order: each the element with the id to which its marks lead, and a link back as its last child. */
  footnotes: Element[];
  /** The scope of the figures of each block, as `dl` elements. */
  statistics: Element[];
}

/** Takes the notes that stand beside blocks on a page out of the text; boxes that scroll on a page become plain ones. */
export function withEndNotes(tree: BodyTree): EndNotes {
  const footnotes: Element[] = [];
  const statistics: Element[] = [];
  const rest = changed(tree, (node) => {
    if (hasClass(node, 'table-scroll')) return node.children.map(still);
    if (hasClass(node, 'note-text')) (node.tagName === 'dl' ? statistics : footnotes).push(node);
    if (hasClass(node, 'notes')) return [];
    return hasClass(node, 'with-notes') ? node.children : [still(node)];
  });
  return { tree: rest, footnotes, statistics };
}

/** The text of a tree, as a reader reads it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function toHtml(tree: Nodes | RootContent[]): string {
  return printHtml(tree);
}

/** The tree as XHTML, for EPUB: every element closed, characters by number, drawings in their own namespace. */
export function toXhtml(tree: BodyTree): string {
  const named = changed(tree, (node) =>
    node.tagName === 'svg' ? [{ ...node, properties: { xmlns: 'http://www.w3.org/2000/svg', ...node.properties } }] : [node],
  );
  return printHtml(named, {
    closeSelfClosing: true,
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  });
}

/** A new tree in which each element, its content changed before it, is replaced by what `change` gives for it. */
export function changed(tree: BodyTree, change: (node: Element) => ElementContent[]): BodyTree {
  const visit = <T extends RootContent | ElementContent>(node: T): (T | ElementContent)[] => {
    if (node.type !== 'element') return [node];
    return change({ ...node, children: node.children.flatMap((child) => visit(child)) as ElementContent[] });
  };
  return { ...tree, children: tree.children.flatMap((child) => visit(child)) as RootContent[] };
}

export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

/** Without what only lets a reader move the focus into it. */
function still<T extends ElementContent>(node: T): T {
  if (node.type !== 'element' || !('tabIndex' in node.properties)) return node;
  const { tabIndex: _tabIndex, ...properties } = node.properties;
  return { ...node, properties };
}
