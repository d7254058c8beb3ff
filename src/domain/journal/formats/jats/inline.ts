import type { Element, ElementContent } from 'hast';
import { type XmlNode, xml } from '../../../xml/xml.ts';
import type { JatsState } from './state.ts';

const marks: ReadonlyMap<string, string> = new Map([
  ['em', 'italic'],
  ['strong', 'bold'],
  ['del', 'strike'],
  ['code', 'monospace'],
  ['sup', 'sup'],
  ['sub', 'sub'],
]);

/** Words and marks of a sentence. An element that JATS has no word for gives its text; nothing is left out. */
export function inline(nodes: readonly ElementContent[], state: JatsState): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (node.type === 'text') return [node.value];
    return node.type === 'element' ? inlineElement(node, state) : [];
  });
}

function inlineElement(node: Element, state: JatsState): XmlNode[] {
  if (node.tagName === 'a') return linkOf(node, state);
  if (node.tagName === 'br') return [' '];
  if (node.tagName === 'sup' && isNoteMark(node)) return inline(node.children, state);
  const mark = marks.get(node.tagName);
  const content = inline(node.children, state);
  return mark === undefined ? content : [xml(mark, {}, content)];
}

/** A mark that leads to a note is raised by whoever prints it. */
function isNoteMark({ children }: Element): boolean {
  const [only, ...more] = children;
  return more.length === 0 && only?.type === 'element' && only.properties['role'] === 'doc-noteref';
}

function linkOf(node: Element, state: JatsState): XmlNode[] {
  const content = inline(node.children, { ...state, inLink: true });
  const href = String(node.properties['href'] ?? '');
  if (state.inLink || href === '') return content;
  if (!href.startsWith('#')) return [xml('ext-link', { 'ext-link-type': 'uri', 'xlink:href': href }, content)];
  const target = state.targets.get(fragmentOf(href));
  return target ? [xml('xref', { 'ref-type': target.type, rid: target.id }, content)] : content;
}

/** The id that `#…` names, written plainly or percent-encoded. */
function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
