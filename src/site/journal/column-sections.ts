import { earliestDay } from '../../domain/date.ts';
import type { Line, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { byDate } from '../views/dates.ts';
import { linkTo } from '../views/facts.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { callSections, callsOf } from './calls.ts';
import { articlesOf } from './issue-articles.ts';
import { journalIndex } from './journal-index.ts';
import { dutyTable, part, periodText, run } from './schedule-sections.ts';

/** What a column asks of contributions, who edits it when, whom it calls on, and what stands in it, issue by issue. */
export function columnSections(column: SiteEntry<'columns'>, library: SiteLibrary, words: Words): Section[] {
  const { pages } = words.strings.journal;
  const { duties = [], requires = [], terms } = column.data;
  const calls = callSections(callsOf([column], library), false, library, words);
  const turns = duties
    .map((duty) => ({ ...duty, columnEntry: column }))
    .sort((a, b) => (earliestDay(a.start) < earliestDay(b.start) ? -1 : 1));
  return [
    ...part('requires', pages.requires, requires, (all) => [{ kind: 'list', items: all }]),
    ...(calls.length > 0 ? [{ id: 'calls', title: pages.calls, blocks: [], sections: calls }] : []),
    ...part('terms', pages.by, terms, (all) => [
      {
        kind: 'table',
        label: pages.by,
        head: [pages.terms, pages.lead, pages.coEditors],
        rows: all.map((term) => termRow(term, library, words)),
      },
    ]),
    ...part('duties', pages.duties, turns, (all) => [dutyTable(all, false, library, words)]),
    ...articlesByIssue(column, library, words),
  ];
}

type Term = SiteEntry<'columns'>['data']['terms'][number];

function termRow({ start, end, lead, coEditors = [], note }: Term, library: SiteLibrary, words: Words): Line[] {
  const editors = coEditors.flatMap((id) => ['、', run(linkTo(library, `associations/${id}`))]).slice(1);
  return [
    [periodText(start, end, words), ...(note === undefined ? [] : [{ text: note, note: true as const }])],
    run(linkTo(library, `associations/${lead}`)),
    editors.length > 0 ? editors : words.strings.work.noRecord,
  ];
}

/** The articles of a column below the issue in which they came out, the newest first; those of no issue last. */
function articlesByIssue(column: SiteEntry<'columns'>, library: SiteLibrary, words: Words): Section[] {
  const { pages } = words.strings.journal;
  const { issues, issuesOf } = journalIndex(library);
  const reference = column.id.slice('columns/'.length);
  const own = library.in('articles').filter(({ data }) => data.column === reference);
  const groups = [...issues].reverse().flatMap((issue) => {
    const articles = articlesOf(issue, library).filter((article) => own.includes(article));
    return articles.length > 0 ? [{ heading: [run({ text: issue.title, href: issue.href })], articles }] : [];
  });
  const loose = own.filter(({ id }) => issuesOf(id).length === 0).sort(byDate);
  const all = [...groups, ...(loose.length > 0 ? [{ heading: [pages.notYet], articles: loose }] : [])];
  return part('articles', pages.columnArticles, all, (some) =>
    some.flatMap(({ heading, articles }) => [
      { kind: 'text', line: heading },
      { kind: 'list', items: articles.map((article) => articleLine(article, words)) },
    ]),
  );
}

function articleLine(article: SiteEntry<'articles'>, words: Words): Line {
  const seals = sealsOf(article, words).flatMap(({ kind, text }) => [' ', { text, seal: kind }]);
  return [{ text: article.title, href: article.href }, ...seals, { text: article.data.summary, note: true }];
}
