import type { Block, PageView, Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { lookBlocks, matrixBlocks, pairBlocks, pairsOf, siteBlocks } from './link-blocks.ts';
import { linkMonths, linkSites } from './link-sites.ts';
import type { WorkPart } from './work-part.ts';

/** Which association's website links to which: from dated looks only. */
export const links: WorkPart = {
  id: 'links',
  describe: ({ strings: { work } }) => ({ title: work.links.title, summary: work.links.summary }),
  pages: (library, words) => [{ path: '', view: () => linksView(library, words) }],
};

function linksView(library: SiteLibrary, words: Words): PageView {
  const { links: strings } = words.strings.work;
  const [real, examples] = [linkSites(library, false), linkSites(library, true)];
  const hint = (line: string): Block => ({ kind: 'text', line, tone: 'hint' });
  return {
    title: strings.title,
    summary: strings.summary,
    lead: [],
    sections: [
      { id: 'websites', title: strings.websites, blocks: [...siteBlocks(real, words), hint(strings.websitesNote)] },
      { id: 'matrix', title: strings.matrix, blocks: [...matrixBlocks(real, words), hint(strings.matrixNote)] },
      { id: 'pairs', title: strings.pairs, blocks: pairBlocks(pairsOf(real.associations), real.ledger, words) },
      { id: 'looks', title: strings.looks, blocks: lookBlocks(real, words) },
      ...(examples.associations.length > 0
        ? [
            {
              id: 'examples',
              title: strings.examples,
              blocks: [hint(strings.examplesNote), ...siteBlocks(examples, words)],
              sections: [
                { id: 'example-matrix', title: strings.matrix, blocks: matrixBlocks(examples, words) },
                { id: 'example-pairs', title: strings.pairs, blocks: pairBlocks(pairsOf(examples.associations), examples.ledger, words) },
                { id: 'example-looks', title: strings.looks, blocks: lookBlocks(examples, words) },
              ],
            },
          ]
        : []),
      rulesSection(library, words),
      feedsSection(library, words),
    ],
  };
}

function rulesSection(library: SiteLibrary, { strings: { work } }: Words): Section {
  const { rules, ruleList, ageBefore, ageAfter } = work.links;
  const age = `${ageBefore} ${linkMonths(library)} ${ageAfter}`;
  return { id: 'rules', title: rules, blocks: [{ kind: 'list', items: [...ruleList, age] }] };
}

function feedsSection(library: SiteLibrary, { strings: { work } }: Words): Section {
  const { feeds, feedsNote, feedsFile } = work.links;
  const line = [feedsNote, { text: feedsFile, href: library.href('/data/feeds.opml') }];
  return { id: 'feeds', title: feeds, blocks: [{ kind: 'text', line }] };
}
