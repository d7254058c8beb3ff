import type { Nodes } from 'mdast';
import { printStatistic, type Statistic } from '../statistic.ts';
import { isComponentNode, literalAttributes } from './nodes.ts';

/** What a reader reads of a node: its text with figures printed, citations and footnote marks left out. */
export function plainText(
  node: Nodes,
  statistics: ReadonlyMap<string, Statistic>,
  textOf: (node: Nodes & { type: 'text' }) => string = (text) => text.value,
): string {
  if (node.type === 'text') return textOf(node);
  if (node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (isComponentNode(node)) {
    if (node.name === 'Stat') {
      const statistic = statistics.get(literalAttributes(node)['id'] ?? '');
      return statistic ? printStatistic(statistic) : '';
    }
    if (node.children.length === 0) return '';
  }
  if (!('children' in node)) return '';
  return node.children.map((child) => plainText(child, statistics, textOf)).join('');
}
