import type { Element, Nodes } from 'hast';
import { element, escapeHtml, openTag } from '../../text/html.ts';
import { type BodyTree, hasClass } from '../media/body-tree.ts';

/**
 * The elements that a text in a feed may have, with the attributes that mean something without our style sheet. Readers
 * show many texts on one page, so there are no ids and no classes in it.
 */
export const feedElements: ReadonlyMap<string, readonly string[]> = new Map([
  ...'p h2 h3 h4 h5 h6 em strong del sup blockquote ul li pre code figure figcaption table thead tbody tr td dl dt dd'
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ['br', []],
  ['hr', []],
  ['a', ['href']],
  ['img', ['src', 'width', 'height', 'alt']],
  ['ol', ['start']],
  ['th', ['scope']],
]);

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/**
 * The tree as HTML in the narrow form of feeds. What only groups or marks a text on a page (`section`, `span`) leaves
 * its content; a drawn chart, whose figures stand in a table too, is left out.
 */
export function printFeedHtml(node: BodyTree | Nodes): string {
  if (node.type === 'text') return escapeHtml(node.value);
  if (node.type === 'root') return node.children.map(printFeedHtml).join('');
  return node.type === 'element' ? printElement(node) : '';
}

function printElement(node: Element): string {
  if (node.tagName === 'svg' || hasClass(node, 'chart') || hasClass(node, 'back')) return '';
  const content = node.children.map(printFeedHtml).join('');
  const allowed = feedElements.get(node.tagName);
  if (!allowed) return content;
  const attributes = Object.fromEntries(allowed.map((name) => [name, attributeValue(node.properties[name])]));
  return empty.has(node.tagName) ? openTag(node.tagName, attributes) : element(node.tagName, attributes, content);
}

function attributeValue(value: Element['properties'][string]): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
