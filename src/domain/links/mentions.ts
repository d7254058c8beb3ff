import type { Root, Text } from 'mdast';
import { walk } from '../mdx/nodes.ts';
import type { Mention } from '../mdx/state.ts';
import { normaliseDocumentNumber, normaliseTitle } from '../text/typography.ts';
import type { PolicyIndex } from './policy-index.ts';

/** The longest issuer abbreviation before the year in a document number, in characters. */
const longestNumber = 40;

/**
 * The first mention of each known policy in a text: by title in 《》 or by document number. Text that is already a
 * link, a heading or code is passed over, and so is the entry itself.
 */
export function findMentions(tree: Root, index: PolicyIndex, self: string, toHans: (text: string) => string): Map<Text, Mention[]> {
  const found = new Map<Text, Mention[]>();
  const seen = new Set([self]);
  walk(tree, (node, parents) => {
    if (node.type !== 'text' || parents.some(({ type }) => excluded.has(type))) return;
    if (!/[》号號]/.test(node.value)) return;
    const text = toHans(node.value);
    if (text.length !== node.value.length) return;
    const mentions = [...titlesIn(text, index), ...numbersIn(text, index)]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ to }) => !seen.has(to));
    const kept: Mention[] = [];
    for (const mention of mentions) {
      if (seen.has(mention.to) || mention.start < (kept.at(-1)?.end ?? 0)) continue;
      seen.add(mention.to);
      kept.push(mention);
    }
    if (kept.length > 0) found.set(node, kept);
  });
  return found;
}

const excluded = new Set(['link', 'linkReference', 'heading']);

function titlesIn(text: string, index: PolicyIndex): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(/《([^《》]{2,80})》/g)) {
    const title = match[1] as string;
    const to = index.byTitle.get(title) ?? index.byTitle.get(normaliseTitle(title));
    if (to) mentions.push({ start: match.index, end: match.index + match[0].length, to });
  }
  return mentions;
}

/** Every 号 that ends a known number: the longest known text that ends there, within bounds. */
function numbersIn(text: string, index: PolicyIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let end = text.indexOf('号') + 1; end > 0; end = text.indexOf('号', end) + 1) {
    for (let start = Math.max(0, end - longestNumber); start < end - 3; start += 1) {
      const to = index.byNumber.get(normaliseDocumentNumber(text.slice(start, end)));
      if (to && !/\s/.test(text[start] as string)) {
        mentions.push({ start, end, to });
        break;
      }
    }
  }
  return mentions;
}
