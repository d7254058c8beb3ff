import { decodeReferences, readMarkup } from '../publish/markup/tokens.ts';
import type { SearchPart } from './document.ts';
import { collapse } from './parts.ts';

/** Elements that stand in a line of text. Every other begins and ends a stretch of its own. */
const inLine: ReadonlySet<string> = new Set(['a', 'em', 'strong', 'del', 'code', 'span', 'sup', 'time', 'q', 'tspan']);

/**
 * The texts of HTML in the narrow form that the site writes, block by block, in the order in which they stand: all
 * that a reader reads, notes, captions and the words of drawings with it, without the marks of notes and sources.
 */
export function partsOfHtml(html: string): SearchPart[] {
  const parts: SearchPart[] = [];
  let written = '';
  let title: { anchor?: string } | null = null;
  let mark: string | null = null;
  const end = () => {
    const text = collapse(written);
    if (text !== '') parts.push(title ? { kind: 'heading', text, ...title } : { kind: 'text', text });
    written = '';
    title = null;
  };
  readMarkup(html, 0, {
    open({ name, attributes }) {
      if (mark !== null) return;
      if (isMark(name, attributes)) mark = name;
      else if (name === 'br') written += '\n';
      else if (!inLine.has(name) || attributes.get('class') === 'credit') {
        end();
        const id = attributes.get('id');
        if (/^h[1-6]$/.test(name)) title = id === undefined ? {} : { anchor: id };
      }
    },
    close(name) {
      if (mark === name) mark = null;
      else if (mark === null && !inLine.has(name)) end();
    },
    text(raw) {
      if (mark === null) written += decodeReferences(raw) ?? '';
    },
    // The look over the output refuses a page with markup of another form.
    fault: () => undefined,
  });
  end();
  return parts;
}

/** Whether an element is a number that leads to a note or a source, the way back, or the sign of a task. */
function isMark(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'sup' || attributes.get('role') === 'doc-biblioref') return true;
  return ['back', 'task-mark'].includes(attributes.get('class') ?? '');
}
