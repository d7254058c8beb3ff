import type { Nodes, Root, Text } from 'mdast';
import { type EntryId, idOfAddress, resolveRelative } from '../address.ts';
import { isComponentNode, isTextBlock, literalAttributes, visitNodes } from '../mdx/nodes.ts';
import { plainText } from '../mdx/plain.ts';
import type { Mention } from '../mdx/state.ts';
import type { Statistic } from '../statistic.ts';
import { sentenceAt, shorten } from '../text/sentence.ts';
import type { Link } from './graph.ts';

/** Sentences longer than this are cut where another page quotes them. */
const longestQuotation = 120;

/**
 * The id that a link in a text means: an address (`/bulletins/editorial/x/`) or a relative file (`../editorial/x.mdx`);
 * null for everything that leads elsewhere.
 */
export function entryIdOfTarget(target: string, file: string): EntryId | null {
  if (/^\/(?!\/)/.test(target)) {
    const term = /^\/glossary\/#term-([a-z0-9-]+)$/.exec(target);
    return term ? `glossary/${term[1]}` : idOfAddress(target) || null;
  }
  if (/^\.{1,2}\//.test(target)) {
    const path = resolveRelative(file, target.replace(/[#?].*$/, ''));
    return path === null ? null : path.replace(/^(associations\/[^/]+)\/profile\.mdx$/, '$1').replace(/\.(?:mdx|yaml)$/, '');
  }
  return null;
}

/** The links that a text makes, each with the sentence in which it stands. */
export function bodyLinksOf(
  tree: Root,
  entry: { id: EntryId; file: string },
  statistics: ReadonlyMap<string, Statistic>,
  mentions: ReadonlyMap<Text, readonly Mention[]>,
): Link[] {
  const links: Link[] = [];
  const definitions = new Map<string, string>();
  visitNodes(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });
  const readBlock = (block: Nodes) => {
    let text = '';
    const points: { to: EntryId; kind: Link['kind']; offset: number; note?: string }[] = [];
    const read = (node: Nodes): void => {
      const start = text.length;
      if (node.type === 'link' || node.type === 'linkReference') {
        const url = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
        const to = entryIdOfTarget(url, entry.file);
        if (to) points.push({ to, kind: 'mentions', offset: start });
      } else if (isComponentNode(node) && node.name === 'Cite') {
        const { id, page } = literalAttributes(node);
        // The citation stands after its sentence, so the sentence is the one that ends before it.
        if (id) points.push({ to: `sources/${id}`, kind: 'cites', offset: Math.max(0, start - 2), ...(page ? { note: page } : {}) });
      } else if (node.type === 'text') {
        for (const mention of mentions.get(node) ?? []) {
          points.push({ to: mention.to, kind: 'mentions', offset: start + mention.start });
        }
      }
      if ('children' in node) for (const child of node.children) read(child);
      else text += plainText(node, statistics);
      if (isComponentNode(node) && node.children.length === 0) text += plainText(node, statistics);
    };
    read(block);
    for (const { offset, ...point } of points) {
      links.push({ from: entry.id, ...point, sentence: shorten(sentenceAt(text, offset), longestQuotation) });
    }
  };
  visitNodes(tree, (node) => {
    if (isTextBlock(node)) readBlock(node);
  });
  return links.filter(({ to }) => to !== entry.id);
}
