import type { Element, ElementContent } from 'hast';
import { type XmlElement, type XmlNode, xml } from '../../../xml/xml.ts';
import { hasClass } from '../../media/body-tree.ts';
import { blocks } from './blocks.ts';
import { inline } from './inline.ts';
import type { JatsState } from './state.ts';

/** A table in its wrapper. One that has only a head stands in rows without parts, as JATS asks for a body otherwise. */
export function tableOf(table: Element, state: JatsState): XmlElement {
  state.count.tables += 1;
  const id = `table-${state.count.tables}`;
  const parts = elementsIn(table).map((part) => ({ name: part.tagName, rows: elementsIn(part).map((row) => rowOf(row, state)) }));
  const filled = parts.filter(({ rows }) => rows.length > 0);
  const hasBody = filled.some(({ name }) => name === 'tbody');
  const content = filled.map(({ name, rows }) => (hasBody ? xml(name, {}, rows) : rows));
  return xml('table-wrap', { id }, xml('table', {}, content));
}

function rowOf(row: Element, state: JatsState): XmlElement {
  return xml(
    'tr',
    {},
    elementsIn(row).map((cell) => {
      const align = (['left', 'center', 'right'] as const).find((side) => hasClass(cell, `align-${side}`));
      const scope = cell.properties['scope'];
      return xml(cell.tagName, { align, scope: typeof scope === 'string' && scope }, cellContent(cell.children, state));
    }),
  );
}

/** In a cell words stand beside paragraphs, and lines may break. */
function cellContent(nodes: readonly ElementContent[], state: JatsState): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (node.type !== 'element') return inline([node], state);
    if (node.tagName === 'br') return [xml('break')];
    return node.tagName === 'p' ? blocks([node], state) : inline([node], state);
  });
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
