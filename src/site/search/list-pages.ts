import type { SearchPart } from '../../domain/search/document.ts';
import { heading, names, texts } from '../../domain/search/parts.ts';
import { feedsPage } from '../journal/feeds-page.ts';
import { journalView } from '../journal/journal-page.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { latestIssue } from '../views/home.ts';
import { countOf, listedCollections } from '../views/listed.ts';
import { titleHeadings } from '../views/title-headings.ts';
import type { Words } from '../words.ts';
import { chainSections } from '../work/chains.ts';
import { coverageBlocks } from '../work/coverage-map.ts';
import { blockParts, sectionParts, viewParts } from './block-parts.ts';
import { line } from './list-parts.ts';
import type { OwnPage } from './page-document.ts';

/** The pages that list other pages: what they say besides the titles, which their own pages have. */
export const listPages: readonly OwnPage[] = [
  { address: '/', kind: 'page', parts: homeParts },
  { address: '/journal/', kind: 'page', parts: journalParts },
  ...listedCollections.map(
    (collection): OwnPage => ({
      address: `/${collection}/`,
      kind: 'page',
      parts(library, words) {
        const title = words.labels.collections[collection];
        const entries: readonly SiteEntry[] = library.in(collection);
        const examples = entries.filter(({ example }) => example).length;
        const empty = entries.length === 0 ? words.strings.list.empty : null;
        const chains = collection === 'bulletins' ? words.strings.list.chains : null;
        return [...names(title), ...texts(line(title, countOf(entries.length - examples, examples, words)), chains, empty)];
      },
    }),
  ),
  {
    address: '/bulletins/chains/',
    kind: 'page',
    parts: (library, words) => [
      ...names(words.strings.pages.chains),
      ...texts(words.strings.pages.chainsNote, words.labels.collections.bulletins),
      ...sectionParts(chainSections(library, words), library, words),
    ],
  },
  {
    address: '/glossary/',
    kind: 'page',
    parts: (library, { strings: { pages } }) => [...names(pages.glossary), ...texts(`${pages.glossary} ${library.in('glossary').length}`)],
  },
  { address: '/feeds/', kind: 'page', parts: (library, words) => viewParts(feedsPage(library, words), library, words) },
  {
    address: '/titles/',
    kind: 'page',
    parts: (_, words) => {
      const { pages } = words.strings;
      return [...names(pages.titles), ...texts(pages.titlesNote, ...titleHeadings(words))];
    },
  },
];

function homeParts(library: SiteLibrary, words: Words): SearchPart[] {
  const { home, needs, work } = words.strings;
  const { network } = library;
  return [
    ...names(network.shortTitle, network.title, network.titleEn),
    ...texts(network.tagline),
    heading(home.needs, 'needs'),
    ...texts(
      ...Object.values(needs),
      `${home.newestIssue}${latestIssue(library)?.title ?? ''}`,
      home.newestBulletins,
      home.newest,
      home.network,
    ),
    ...blockParts(coverageBlocks(library, words), library, words),
    ...texts(work.coverage.openMap, home.ledger, home.ledgerNote, work.scoreboard.more, home.more),
  ];
}

function journalParts(library: SiteLibrary, words: Words): SearchPart[] {
  const { pages } = words.strings;
  const { journal } = library.network;
  const latest = latestIssue(library);
  const view = journalView(library, words);
  return [
    ...names(journal.title, journal.titleEn, pages.journal),
    ...texts(view.title, view.summary, latest && `${pages.latestIssue}：${latest.title}`),
    ...blockParts(view.lead, library, words),
    ...sectionParts(view.sections, library, words),
  ];
}
