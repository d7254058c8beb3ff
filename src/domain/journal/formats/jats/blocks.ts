import type { Element, ElementContent } from 'hast';
import { type XmlElement, xml } from '../../../xml/xml.ts';
import { hasClass, textOf } from '../../media/body-tree.ts';
import { figureOf } from './figure.ts';
import { inline } from './inline.ts';
import { isHeading, type JatsState } from './state.ts';
import { tableOf } from './table.ts';

type BlockPrinter = (node: Element, state: JatsState) => XmlElement[];

const printers: ReadonlyMap<string, BlockPrinter> = new Map<string, BlockPrinter>([
  ['p', (node, state) => paragraphs(node.children, state)],
  ['ul', (node, state) => [listOf(node, state)]],
  ['ol', (node, state) => [listOf(node, state)]],
  ['blockquote', (node, state) => [xml('disp-quote', {}, blocks(node.children, state))]],
  ['pre', (node) => [xml('preformat', {}, textOf(node))]],
  ['hr', () => [xml('p', { 'content-type': 'thematic-break' }, '＊')]],
  ['table', (node, state) => [tableOf(node, state)]],
  ['figure', figureOf],
  ['aside', (node, state) => [boxOf(node, state)]],
  ['dl', (node, state) => [definitionsOf(node, state)]],
  ['div', (node, state) => blocks(node.children, state)],
  ['section', (node, state) => blocks(node.children, state)],
]);

/** What stands in a text one below the other. Words without an element of their own become paragraphs. */
export function blocks(nodes: readonly ElementContent[], state: JatsState): XmlElement[] {
  return runsOf(nodes).flatMap((run) => {
    if (Array.isArray(run)) return paragraphs(run, state);
    if (isHeading(run)) return [xml('p', { id: state.headings.get(run) }, xml('bold', {}, inline(run.children, state)))];
    return printers.get(run.tagName)?.(run, state) ?? [];
  });
}

/** The same where JATS takes paragraphs, and in lists also lists: all else stands in a paragraph of its own. */
export function inParagraphs(nodes: readonly ElementContent[], state: JatsState, alone: readonly string[] = ['p']): XmlElement[] {
  return blocks(nodes, state).map((block) => (alone.includes(block.name) ? block : xml('p', {}, block)));
}

/** One paragraph for each line that the author broke: JATS knows breaks in tables and titles only. */
export function paragraphs(nodes: readonly ElementContent[], state: JatsState): XmlElement[] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((line) => xml('p', {}, inline(line, state)));
}

/** Block elements, each alone, and between them the stretches of words. Blanks between blocks are nothing. */
function runsOf(nodes: readonly ElementContent[]): (Element | ElementContent[])[] {
  const runs: (Element | ElementContent[])[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.type === 'element' && (printers.has(node.tagName) || isHeading(node))) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else if (node.type === 'element' || textOf(node).trim() !== '') runs.push([node]);
  }
  return runs;
}

/** A list that does not begin at one has its numbers written out, since JATS has no word for where a list begins. */
function listOf(node: Element, state: JatsState): XmlElement {
  const start = Number(node.properties['start'] ?? 1);
  const counted = node.tagName === 'ol' && start !== 1;
  const type = node.tagName === 'ul' ? 'bullet' : counted ? 'simple' : 'order';
  const items = node.children.filter((child) => child.type === 'element');
  return xml(
    'list',
    { 'list-type': type },
    items.map((item, index) =>
      xml('list-item', {}, counted && xml('label', {}, `${start + index}.`), inParagraphs(item.children, state, ['p', 'list'])),
    ),
  );
}

function boxOf(node: Element, state: JatsState): XmlElement {
  const title = node.children.find((child) => child.type === 'element' && hasClass(child, 'callout-title'));
  const rest = node.children.filter((child) => child !== title);
  const caption = title?.type === 'element' && xml('caption', {}, xml('title', {}, inline(title.children, state)));
  return xml('boxed-text', {}, caption, blocks(rest, state));
}

/** What a list of definitions says, each term with what follows it. */
function definitionsOf(node: Element, state: JatsState): XmlElement {
  const items: { term: Element; definitions: ElementContent[] }[] = [];
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'dt') items.push({ term: child, definitions: [] });
    else items.at(-1)?.definitions.push(...child.children);
  }
  return xml(
    'def-list',
    {},
    items.map(({ term, definitions }) =>
      xml('def-item', {}, xml('term', {}, inline(term.children, state)), xml('def', {}, inParagraphs(definitions, state))),
    ),
  );
}
