import { chineseDate } from '../../domain/date.ts';
import type { Line, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Fact } from '../views/facts.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import { journalIndex } from './journal-index.ts';
import { licenceUrls } from './licences.ts';
import { neighbourItems } from './neighbour-items.ts';
import { versionName } from './notices.ts';
import { part, run } from './schedule-sections.ts';
import { versionsOf } from './updates-of.ts';

type Text = SiteEntry<'articles' | 'article-versions'>;

/** What an article declares of itself, line by line of its ledger: where it came out, when, under which terms. */
export function articleFacts(entry: Text, library: SiteLibrary, { labels, strings }: Words): Fact[] {
  const { pages } = strings.journal;
  const { received, accepted, licence = library.network.journal.licence, funding = [], conflicts, version } = entry.data;
  const fact = (term: string, values: Fact['values']): Fact[] => (values.length > 0 ? [{ term, values }] : []);
  const date = (term: string, value: string | undefined) => fact(term, value === undefined ? [] : [{ text: chineseDate(value) }]);
  return [
    ...fact(pages.inIssue, entry.collection === 'articles' ? journalIndex(library).issuesOf(entry.id).map(placeIn(entry)) : []),
    ...date(pages.received, received),
    ...date(pages.accepted, accepted),
    ...fact(pages.licence, licence === undefined ? [] : [{ text: labels.licence[licence], href: licenceUrls[licence] }]),
    ...fact(
      pages.funding,
      funding.map((text) => ({ text })),
    ),
    ...fact(pages.conflicts, conflicts === undefined ? [] : [{ text: conflicts }]),
    ...fact(pages.version, version === undefined ? [] : [{ text: versionName(version, strings) }]),
  ];
}

/** The issue in which an article stands, with the issue's own heading above it where it stands below none of its columns. */
const placeIn =
  ({ id }: Text) =>
  (issue: SiteEntry<'issues'>) => {
    const heading = issue.data.sections.find(({ articles }) => articles.some((article) => `articles/${article}` === id))?.heading;
    return { text: issue.title, href: issue.href, note: heading };
  };

/** What stands before the text: the abstract, where there is one. */
export function abstractSection({ data }: Text, { strings }: Words): Section[] {
  const { abstract } = data;
  return abstract === undefined
    ? []
    : [{ id: 'abstract', title: strings.journal.pages.abstract, blocks: [{ kind: 'text', line: abstract }] }];
}

/** What stands behind the text of an article: who read it, its versions, and what to read next. */
export function articleSections(article: SiteEntry<'articles'>, library: SiteLibrary, words: Words): Section[] {
  const { pages } = words.strings.journal;
  const { issuesOf, articlesBeside } = journalIndex(library);
  const [issue] = issuesOf(article.id);
  const beside = issue ? articlesBeside(article.id, issue) : { previous: undefined, next: undefined };
  return [
    ...reviewSection(article, library, words),
    ...versionSection(article, library, words),
    ...part('neighbours', pages.neighbours, neighbourItems(beside, pages.previousArticle, pages.nextArticle), (items) => [
      { kind: 'list', items },
    ]),
  ];
}

/** Who read the manuscript, when, and what came of it. */
export function reviewSection({ data }: Text, library: SiteLibrary, { labels, strings }: Words): Section[] {
  const { pages } = strings.journal;
  const rows = (data.reviews ?? []).map(({ person, association, name, date, decision, note }): Line[] => [
    name ?? run(linkTo(library, person ? `people/${person}` : `associations/${association}`)),
    { text: chineseDate(date), date },
    labels.reviewDecision[decision],
    note ?? strings.work.noRecord,
  ]);
  return part('reviews', pages.reviews, rows, (all) => [
    { kind: 'table', label: pages.reviews, head: [pages.reviewer, pages.date, pages.outcome, pages.opinion], rows: all },
  ]);
}

/** All versions, the current one first; only where there are earlier ones. */
function versionSection(article: SiteEntry<'articles'>, library: SiteLibrary, { strings }: Words): Section[] {
  const { pages } = strings.journal;
  const earlier = versionsOf(article, library).map(
    ({ href, data }): Line => [
      { text: versionName(data.version, strings), href },
      `，${chineseDate(data.replaced)}${pages.replaced}　`,
      { text: pages.whatChanged, href: `${href}#changes` },
    ],
  );
  const current = `${versionName(article.data.version ?? 1, strings)}（${pages.thisVersion}）`;
  return part('versions', pages.versions, earlier, (lines) => [{ kind: 'list', items: [current, ...lines] }]);
}
