import type { FootnoteDefinition, ListItem, Nodes, PhrasingContent, Root, Table } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { walk } from '../../mdx/nodes.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;
type Element = Parameters<Handle>[1];

/**
 * Word's styles that stand for something, by the name that Word itself gives them in every language, and by the names
 * under which WPS and old Chinese templates keep them. `!` leaves a paragraph out.
 */
export const wordStyles: readonly string[] = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='标题'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='题注'] => p.caption:fresh",
  "p[style-name='TOC Heading'] => !",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  ...[7, 8, 9].map((level) => `p[style-name='heading ${level}'] => h6:fresh`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
];

/** The HTML that mammoth makes of a Word document, as a tree of Markdown; not yet cleaned. */
export function treeFromHtml(html: string): Root {
  const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark, { document: true, handlers });
  const tree = processor.runSync(processor.parse(html)) as Root;
  walk(tree, (node) => {
    // A cell of ours is one line: what stood in it in paragraphs and lists follows one another.
    if (node.type === 'tableCell') node.children = lineOf(node.children);
    if (node.type === 'table') dropEmptyHead(node);
  });
  return tree;
}

const superscripts: Record<string, string> = { ...digits('⁰¹²³⁴⁵⁶⁷⁸⁹'), '+': '⁺', '-': '⁻', '(': '⁽', ')': '⁾', n: 'ⁿ' };
const subscripts: Record<string, string> = { ...digits('₀₁₂₃₄₅₆₇₈₉'), '+': '₊', '-': '₋', '(': '₍', ')': '₎' };

/** The ids that mammoth gives to footnotes and endnotes. */
const noteId = /^(?:foot|end)note-\d{1,9}$/;

const handlers: Record<string, Handle> = {
  h1: (state, node) => ({ type: 'heading', depth: 1, children: wordsIn(state, node), ...marked(node, 'title') }),
  p: (state, node) => ({ type: 'paragraph', children: wordsIn(state, node), ...marked(node, 'caption') }),
  // Bookmarks and links within the document have no place to lead to.
  a(state, node) {
    const url = String(node.properties['href'] ?? '');
    return url === '' || url.startsWith('#') ? wordsIn(state, node) : { type: 'link', url, children: wordsIn(state, node) };
  },
  sup(state, node) {
    const [link] = node.children;
    const target = link?.type === 'element' ? String(link.properties['href'] ?? '').slice(1) : '';
    if (noteId.test(target)) return { type: 'footnoteReference', identifier: target, label: target };
    return raised(wordsIn(state, node), superscripts);
  },
  sub: (state, node) => raised(wordsIn(state, node), subscripts),
  ol(state, node) {
    const items = node.children.filter((child): child is Element => child.type === 'element');
    const isNotes = items.length > 0 && items.every((item) => noteId.test(idOf(item)));
    if (!isNotes) return { type: 'list', ordered: true, spread: false, children: state.all(node) as ListItem[] };
    return items.map((item): FootnoteDefinition => {
      dropBackLinks(item);
      const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
      return { type: 'footnoteDefinition', identifier: idOf(item), label: idOf(item), children };
    }) as never;
  },
  // A picture without an address was left out.
  img(_state, node) {
    const url = String(node.properties['src'] ?? '');
    return url === '' ? undefined : { type: 'image', url, alt: String(node.properties['alt'] ?? '') };
  },
  input: (_state, node) => ({ type: 'text', value: node.properties['checked'] ? '☑' : '☐' }),
};

function wordsIn(state: Parameters<Handle>[0], node: Element): PhrasingContent[] {
  return state.all(node) as PhrasingContent[];
}

function lineOf(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    const isBlock = ['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'].includes(node.type);
    if (!isBlock || !('children' in node)) return [node as PhrasingContent];
    return [...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []), ...lineOf(node.children)];
  });
}

/** Where Word marks no row as the head, an empty one is put before the first; the first row is the head of ours. */
function dropEmptyHead({ children }: Table): void {
  if (children.length > 1 && children[0]?.children.every((cell) => cell.children.length === 0)) children.shift();
}

/** The arrow by which mammoth leads from a note back to the text; the site makes its own. */
function dropBackLinks(node: Element): void {
  node.children = node.children.filter((child) => {
    if (child.type !== 'element') return true;
    dropBackLinks(child);
    return child.tagName !== 'a' || !/^#(?:foot|end)note-ref-/.test(String(child.properties['href'] ?? ''));
  });
}

/** Raised or lowered text in characters of Unicode where it has them; Markdown has none. */
function raised(nodes: PhrasingContent[], map: Readonly<Record<string, string>>): PhrasingContent[] {
  const [only] = nodes;
  if (nodes.length !== 1 || only?.type !== 'text' || ![...only.value].every((character) => Object.hasOwn(map, character))) return nodes;
  return [{ type: 'text', value: [...only.value].map((character) => map[character]).join('') }];
}

function digits(characters: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character, digit) => [String(digit), character]));
}

function idOf(node: Element): string {
  return String(node.properties['id'] ?? '');
}

/** Keeps the class that a style was mapped to. */
function marked(node: Element, name: 'title' | 'caption'): { data?: object } {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name) ? { data: { [name]: true } } : {};
}
