import { element, escapeHtml } from '../../text/html.ts';
import type { DocumentLine } from '../document.ts';

/** A line, with its link where it has one; only the web is linked to. */
export function lineHtml({ text, url }: DocumentLine): string {
  return url !== undefined && /^https?:\/\//i.test(url) ? element('a', { href: url }, escapeHtml(text)) : escapeHtml(text);
}

/** A section with a heading, or nothing where it has no content. */
export function section(name: string, heading: { level: number; text: string }, content: string): string {
  return content === '' ? '' : element('section', { class: name }, element(`h${heading.level}`, {}, escapeHtml(heading.text)) + content);
}

/** A list, or nothing where it has no items. */
export function list(name: 'ol' | 'ul', items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, {}, items.join(''));
}

/** A label and what it names, as one paragraph. */
export function labelled(label: string, content: string): string {
  return content === '' ? '' : element('p', {}, element('b', {}, escapeHtml(label)) + content);
}
