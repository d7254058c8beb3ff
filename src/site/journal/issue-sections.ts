import type { Line, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { consentSection } from './consents.ts';
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
    ...consentSection(issue, library, words),
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
