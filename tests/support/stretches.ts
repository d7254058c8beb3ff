import { defaultTreeAdapter } from 'parse5';
import { ancestorsOf, attribute, type Element } from './html.ts';

/** Elements that stand in a line of text. */
const inLine = new Set(['a', 'em', 'strong', 'del', 'ins', 'code', 'span', 'sup', 'time', 'tspan']);
/** Those of them that the style sheets set apart from the text around them. */
const apart = ['fact', 'credit', 'cite', 'related'];
/** What is no text: the numbers of notes and sources, the way back to the text, the sign of a task. */
const marks = ['back', 'task-mark'];

/**
 * The text of a page's part, stretch by stretch: what a reader could copy without passing from one block to another.
 * `isLeftOut` tells of an element that it and all in it is not wanted.
 */
export function stretchesOf(part: Element, isLeftOut: (element: Element) => boolean = () => false): string[] {
  const stretches: string[] = [];
  let written = '';
  const end = () => {
    const text = written.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
    if (text !== '') stretches.push(text);
    written = '';
  };
  const walk = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (defaultTreeAdapter.isTextNode(child)) written += child.value;
      if (!defaultTreeAdapter.isElementNode(child) || isMark(child)) continue;
      if (isLeftOut(child)) {
        end();
        continue;
      }
      if (child.tagName === 'br') written += '\n';
      if (isApart(child)) end();
      walk(child);
      if (isApart(child)) end();
    }
  };
  walk(part);
  end();
  return stretches;
}

function isMark(element: Element): boolean {
  const role = attribute(element, 'role');
  return element.tagName === 'sup' || role === 'doc-biblioref' || marks.some((name) => classesOf(element).includes(name));
}

function isApart(element: Element): boolean {
  if (element.tagName === 'br') return false;
  if (!inLine.has(element.tagName) || apart.some((name) => classesOf(element).includes(name))) return true;
  return ancestorsOf(element).some((ancestor) => classesOf(ancestor).some((name) => name === 'neighbours' || name === 'breadcrumb'));
}

export function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(' ');
}
