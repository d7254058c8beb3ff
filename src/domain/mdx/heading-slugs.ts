import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import type { Statistic } from '../statistic.ts';
import type { Convert } from '../text/script.ts';
import { walk } from './nodes.ts';
import { plainText } from './plain.ts';

/**
 * The id of every heading: its words in Simplified script, so that a link to it works in every edition and does not
 * change when an author changes scripts. `s-` keeps them apart from the site's own ids.
 */
export function headingSlugs(tree: Root, statistics: ReadonlyMap<string, Statistic>, toHans: Convert): Map<Nodes, string> {
  const slugger = new GithubSlugger();
  const slugs = new Map<Nodes, string>();
  walk(tree, (node) => {
    if (node.type === 'heading') slugs.set(node, `s-${slugger.slug(toHans(plainText(node, statistics)))}`);
  });
  return slugs;
}
