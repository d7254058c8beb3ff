import type { Element, ElementContent } from 'hast';
import { permitted, type WellFormedXml, wellFormed, type XmlElement, xml } from '../../xml/xml.ts';
import { type BodyTree, changed, textOf, toXhtml, withEndNotes, withLinks } from '../media/body-tree.ts';
import type { BookContext } from './context.ts';
import { type BookArticle, linkMapOf } from './links.ts';
import { part } from './page.ts';

/** The text of an article as a book prints it, and the sections with its notes. */
export interface BookBody {
  text: WellFormedXml;
  notes: readonly (XmlElement | null)[];
  drawn: boolean;
}

/** EPUB's names for the roles that marks in a text have (https://www.w3.org/TR/epub-ssv-11/#sec-notes). */
const types: Readonly<Record<string, string>> = { 'doc-noteref': 'noteref', 'doc-biblioref': 'biblioref' };

export function bookBody(article: BookArticle, { places, words, holdsPicture }: BookContext): BookBody {
  const linked = withLinks(article.tree, linkMapOf(article, places, holdsPicture));
  const { tree, footnotes, statistics } = withEndNotes(changed(linked, withType));
  const text = printed(tree);
  return {
    text: wellFormed(text),
    drawn: text.includes('<svg'),
    notes: [
      part(words.notes, { class: 'notes', 'epub:type': 'footnotes' }, footnotes.map(noteOf).map(nodeOf)),
      part(words.scopes, { class: 'notes' }, scopesOf(statistics)),
    ],
  };
}

function withType(node: Element): Element[] {
  const type = types[String(node.properties['role'])];
  return [type === undefined ? node : { ...node, properties: { ...node.properties, 'epub:type': type } }];
}

/** A footnote, its number before its words. Its last link leads back to the text. */
function noteOf(note: Element): Element {
  const id = String(note.properties['id']);
  const number: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['number'] },
    children: [{ type: 'text', value: `${id.replace(/^fn-/, '')}　` }],
  };
  const children = withBackLink(note.children);
  const first = children[0];
  if (first && isElement(first, 'p')) children[0] = { ...first, children: [number, ...first.children] };
  else children.unshift(number);
  return { ...note, tagName: 'aside', properties: { id, role: 'doc-footnote', 'epub:type': 'footnote' }, children };
}

/** The link back, which ends a note, stands in the line of its last words. */
function withBackLink(children: readonly ElementContent[]): ElementContent[] {
  const link = children.at(-1);
  if (!link || !isElement(link, 'a')) return [...children];
  const back = { ...link, properties: { ...link.properties, role: 'doc-backlink', 'epub:type': 'backlink' } };
  const before = children.at(-2);
  if (!before || !isElement(before, 'p')) return [...children.slice(0, -1), back];
  return [...children.slice(0, -2), { ...before, children: [...before.children, back] }];
}

function isElement(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

/** The scopes of all figures of a text in one list, each figure once. */
function scopesOf(statistics: readonly Element[]): XmlElement[] {
  const pairs = statistics.flatMap(({ children }) => {
    const items = children.filter((child) => child.type === 'element');
    return items.flatMap((item, index) => {
      const meaning = items[index + 1];
      return item.tagName === 'dt' && meaning ? [[textOf(item), textOf(meaning)] as const] : [];
    });
  });
  const once = new Map(pairs);
  if (once.size === 0) return [];
  return [
    xml(
      'dl',
      {},
      [...once].flatMap(([figure, scope]) => [xml('dt', {}, figure), xml('dd', {}, scope)]),
    ),
  ];
}

function nodeOf(node: Element): WellFormedXml {
  return wellFormed(printed({ type: 'root', children: [node] }));
}

function printed(tree: BodyTree): string {
  return permitted(toXhtml(tree));
}
