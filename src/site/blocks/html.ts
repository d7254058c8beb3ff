import { element, escapeHtml, openTag } from '../../domain/text/html.ts';
import { type Line, type Run, runsOf } from './block.ts';
import type { Shape } from './drawing.ts';

/**
 * A line as HTML. Lines and shapes stand on a page by the thousand, and a component for each costs more than the page
 * around them; so they are printed here, and set by the components of blocks.
 */
export function lineHtml(line: Line): string {
  return runsOf(line)
    .map((run) => (typeof run === 'string' ? escapeHtml(run) : runHtml(run)))
    .join('');
}

function runHtml({ text, href, date, seal, note, verbatim, change, unseen }: Run): string {
  const content = escapeHtml(text);
  if (verbatim) return element('code', {}, content);
  if (change) return element(change === 'deleted' ? 'del' : 'ins', {}, content);
  if (unseen) return element('span', { class: 'visually-hidden' }, content);
  if (seal) return element('span', { class: `seal seal-${seal}` }, content);
  const linked = href ? element('a', { href, rel: /^https?:/.test(href) ? 'noopener' : undefined }, content) : content;
  if (note) return element('small', {}, linked);
  return date && !href ? element('time', { datetime: date }, content) : linked;
}

/** The shapes of a drawing as SVG. */
export function shapesHtml(shapes: readonly Shape[]): string {
  return shapes.map(shapeHtml).join('');
}

function shapeHtml(shape: Shape): string {
  switch (shape.kind) {
    case 'link':
      return element('a', { href: shape.href, 'aria-label': shape.label }, shapesHtml(shape.shapes));
    case 'text':
      return element('text', { class: shape.class, x: shape.x, y: shape.y, 'text-anchor': shape.anchor }, escapeHtml(shape.text));
    default: {
      const { kind, ...attributes } = shape;
      return `${openTag(kind, attributes)}</${kind}>`;
    }
  }
}
