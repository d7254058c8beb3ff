import { escapeHtml } from '../domain/text/html.ts';
import type { Convert } from '../domain/text/script.ts';

/** How the site's own Markdown, once it is HTML, becomes part of a page of one edition. */
export interface OwnHtmlOptions {
  convert: Convert;
  /** The address to print for a link's target as the text has it. */
  href(target: string): string;
  /** The source of a drawing, to be set into the page in the place of its `<img>`; null for every other picture. */
  drawing(src: string): string | null;
  /** What a table is called where it is a region that scrolls. */
  tableLabel: string;
}

/**
 * Fits the HTML of a trusted text to an edition: its words in the edition's script, links to the edition's pages,
 * tables that scroll on a phone, drawings as part of the page. Code stays as it was typed; remarks are left out.
 */
export function ownHtml(html: string, options: OwnHtmlOptions): string {
  let depthOfCode = 0;
  return html.replace(/<[^>]*>|[^<]+/g, (part) => {
    if (!part.startsWith('<')) return (depthOfCode > 0 ? part : options.convert(part)).replaceAll('>', '&gt;');
    if (part.startsWith('<code')) depthOfCode += 1;
    if (part === '</code>') depthOfCode -= 1;
    return tag(part, options);
  });
}

function tag(part: string, { convert, href, drawing, tableLabel }: OwnHtmlOptions): string {
  if (part.startsWith('<!--')) return '';
  if (part === '<table>') return `<div class="table-scroll" tabindex="0" role="group" aria-label="${escapeHtml(tableLabel)}"><table>`;
  if (part === '</table>') return '</table></div>';
  if (part === '<th>') return '<th scope="col">';
  if (part === '<pre>') return '<pre tabindex="0">';
  if (part.startsWith('<a ')) return part.replace(/ href="([^"]*)"/, (_, target: string) => ` href="${href(target)}"`);
  if (!part.startsWith('<img ')) return part;
  const image = part.replace(/ alt="([^"]*)"/, (_, alt: string) => ` alt="${convert(alt)}"`);
  const svg = drawing(attribute(image, 'src'));
  return svg === null ? image : inlined(svg, attribute(image, 'alt'), convert);
}

/** A drawing as an element of the page: named by its alternative text, its words in the edition's script. */
function inlined(svg: string, name: string, convert: Convert): string {
  return svg
    .slice(svg.indexOf('<svg'))
    .trim()
    .replace('<svg ', `<svg class="drawing" role="img" aria-label="${name}" `)
    .replace(/<[^>]*>|[^<]+/g, (part) => (part.startsWith('<') ? part : convert(part)));
}

function attribute(part: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(part)?.[1] ?? '';
}
