import { chineseDate } from '../../domain/date.ts';
import type { Line, Run, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import { articlesOf } from './issue-articles.ts';
import { journalIndex } from './journal-index.ts';
import { neighbourItems } from './neighbour-items.ts';
import { latestFirst, noticeLinks, noticeText } from './notices.ts';
import { creditsAnchor, issueCreditFacts } from './party-credits.ts';
import { part, run, scheduleSections } from './schedule-sections.ts';

/** What the page of an issue says behind its contents. */
export function issueSections(issue: SiteEntry<'issues'>, library: SiteLibrary, words: Words): Section[] {
  const { pages } = words.strings.journal;
  const { neighboursOf } = journalIndex(library);
  return [
    ...scheduleSections(issue, library, words),
    ...part('notices', pages.notices, articleNotices(issue, library, words), (items) => [{ kind: 'list', items }]),
    ...part(creditsAnchor, pages.credits, issueCreditFacts(issue, library, words), (facts) => [
      { kind: 'facts', label: pages.credits, facts },
      { kind: 'text', line: pages.creditsNote, tone: 'hint' },
    ]),
    ...agreementSection(issue, library, words),
    ...part('neighbours', pages.neighbours, neighbourItems(neighboursOf(issue), pages.previousIssue, pages.nextIssue), (items) => [
      { kind: 'list', items },
    ]),
  ];
}

/** What changed in the articles of an issue since it came out. What changed in the issue stands before its title. */
function articleNotices(issue: SiteEntry<'issues'>, library: SiteLibrary, words: Words): Line[] {
  return articlesOf(issue, library).flatMap((article) =>
    latestFirst(article).map((update): Line => {
      const links = noticeLinks(update, article, library, words);
      return [
        run({ text: `《${article.title}》`, href: article.href }),
        noticeText(update, words),
        ...links.flatMap((link) => [' ', run(link)]),
      ];
    }),
  );
}

/** Which associations agreed to the issue, by what each wrote into its own folder. */
function agreementSection(issue: SiteEntry<'issues'>, library: SiteLibrary, words: Words): Section[] {
  const { labels, strings } = words;
  const { pages } = strings.journal;
  const given = issue.incoming
    .filter(({ kind }) => kind === 'agrees-to')
    .flatMap(({ from }) => (library.get(from) as SiteEntry<'agreements'> | undefined) ?? [])
    .sort((a, b) => (a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? -1 : 1));
  const rows = given.map((agreement): Line[] => {
    const { association, href, data } = agreement;
    return [
      run(linkTo(library, `associations/${association}`)),
      [{ text: labels.agreementDecision[data.decision], href }, ...exampleSeal(agreement, words)],
      { text: chineseDate(data.date), date: data.date },
      data.note ?? strings.work.noRecord,
    ];
  });
  return part('agreements', pages.agreements, rows, (all) => [
    { kind: 'table', label: pages.agreements, head: [pages.association, pages.decision, pages.date, pages.opinion], rows: all },
    { kind: 'text', line: pages.agreementsNote, tone: 'hint' },
  ]);
}

function exampleSeal({ example }: SiteEntry, { strings }: Words): (string | Run)[] {
  return example ? [' ', { text: strings.example, seal: 'example' }] : [];
}
