import type { Element, ElementContent } from 'hast';
import { type XmlElement, xml } from '../../../xml/xml.ts';
import { hasClass } from '../../media/body-tree.ts';
import { inline } from './inline.ts';
import type { JatsState } from './state.ts';

/** A picture with its caption. A chart is left out: the table before it has the same figures. */
export function figureOf(figure: Element, state: JatsState): XmlElement[] {
  const picture = find(figure.children, ({ tagName }) => tagName === 'img');
  if (!picture) return [];
  state.count.figures += 1;
  const caption = find(figure.children, ({ tagName }) => tagName === 'figcaption')?.children ?? [];
  const credit = find(caption, (node) => hasClass(node, 'credit'));
  const words = inline(
    caption.filter((node) => node !== credit),
    state,
  );
  const address = String(picture.properties['src'] ?? '');
  const graphic = xml(
    'graphic',
    { mimetype: 'image', 'mime-subtype': subtypeOf(address), 'xlink:href': address },
    xml('alt-text', {}, String(picture.properties['alt'] ?? '')),
  );
  return [
    xml(
      'fig',
      { id: `fig-${state.count.figures}` },
      words.length > 0 && xml('caption', {}, xml('p', {}, words)),
      graphic,
      credit && xml('attrib', {}, inline(credit.children, state)),
    ),
  ];
}

function subtypeOf(address: string): string {
  const extension = address.slice(address.lastIndexOf('.') + 1).toLowerCase();
  return extension === 'jpg' ? 'jpeg' : extension;
}

function find(nodes: readonly ElementContent[], wanted: (node: Element) => boolean): Element | undefined {
  return nodes.find((node): node is Element => node.type === 'element' && wanted(node));
}
