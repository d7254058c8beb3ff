import { chineseDate } from '../../domain/date.ts';
import { lastTerm, teamOf } from '../../domain/journal/column-team.ts';
import type { Block, Line, PageView, Run, Section } from '../blocks/block.ts';
import { journalCalendarFiles } from '../data/journal-calendar.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { type Fact, linkTo } from '../views/facts.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { callSections, callsOf } from './calls.ts';
import { councilSection } from './council.ts';
import { journalIndex } from './journal-index.ts';
import { dutiesIn, dutyTable, run } from './schedule-sections.ts';

/** The page of the journal, below its newest issue: all issues, who edits what, what is wanted, and how to take part. */
export function journalView(library: SiteLibrary, words: Words): PageView {
  const { journal } = library.network;
  const { pages: own } = words.strings;
  const { pages } = words.strings.journal;
  const columns = [...library.in('columns')].sort((a, b) => a.data.order - b.data.order);
  const calls = callsOf(columns, library);
  const duties = dutiesIn(library);
  const none = { kind: 'text', line: words.strings.work.noRecord, tone: 'empty' } as const;
  const noOpenCalls = { kind: 'text', line: pages.noOpenCalls, tone: 'empty' } as const;
  return {
    title: `${own.journal}：${journal.title}`,
    summary: journal.summary,
    lead: [
      ...(journal.note ? [{ kind: 'text', line: journal.note, tone: 'hint' } as const] : []),
      { kind: 'facts', label: own.journal, facts: mastheadFacts(library, words) },
    ],
    sections: [
      { id: 'issues', title: pages.issuesByYear, blocks: [], sections: yearSections(library, words) },
      {
        id: 'calls',
        title: pages.calls,
        blocks: calls.some(({ state }) => state === 'open') ? [] : [noOpenCalls],
        sections: callSections(calls, true, library, words),
      },
      { id: 'columns', title: own.columns, blocks: [{ kind: 'list', items: columns.map((column) => columnLine(column, library, words)) }] },
      {
        id: 'duties',
        title: pages.duties,
        blocks: [duties.length > 0 ? dutyTable(duties, true, library, words) : none, ...calendarLinks(library, words)],
      },
      councilSection(library, words),
      {
        id: 'submit',
        title: pages.submit,
        blocks: [
          { kind: 'text', line: pages.submitNote },
          { kind: 'text', line: { text: pages.guide, href: library.href('/guide/') } },
        ],
      },
    ],
  };
}

function mastheadFacts(library: SiteLibrary, { strings, labels }: Words): Fact[] {
  const { pages } = strings.journal;
  const { publisher, issn, cn, frequency, licence } = library.network.journal;
  const fact = (term: string, text: string | undefined): Fact => ({ term, values: [{ text: text ?? strings.work.noRecord }] });
  return [
    { term: pages.publisher, values: [linkTo(library, `associations/${publisher}`)] },
    fact(pages.frequency, frequency),
    fact(pages.issn, issn),
    fact(pages.cn, cn),
    fact(pages.licence, licence && labels.licence[licence]),
  ];
}

/** The files by which a calendar shows these days, as far as there are any. */
function calendarLinks(library: SiteLibrary, words: Words): Block[] {
  const items = journalCalendarFiles(library, words).map(
    ({ title, path }): Line => ({ text: title ?? path, href: library.href(`/data/${path}`) }),
  );
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** All issues, the latest year first, and in each the latest issue. */
function yearSections(library: SiteLibrary, words: Words): Section[] {
  const byYear = Map.groupBy([...journalIndex(library).issues].reverse(), ({ data }) => data.year);
  return [...byYear].map(([year, issues]) => ({
    id: `year-${year}`,
    title: chineseDate(String(year)),
    blocks: [{ kind: 'list', items: issues.map((issue) => issueLine(issue, words)) }],
  }));
}

function issueLine(issue: SiteEntry<'issues'>, words: Words): Line {
  const { data, title, href } = issue;
  return [
    { text: title, href },
    ...(data.theme === undefined ? [] : [`　${words.labels.issueKind.special}：${data.theme}`]),
    ...sealsOf(issue, words).flatMap(({ kind, text }): (string | Run)[] => [' ', { text, seal: kind }]),
    '　',
    { text: chineseDate(data.date), date: data.date },
    { text: data.summary, note: true },
  ];
}

function columnLine(column: SiteEntry<'columns'>, library: SiteLibrary, words: Words): Line {
  const { pages } = words.strings.journal;
  const term = lastTerm(column.data.terms);
  const [lead, ...others] = teamOf(term).map((id) => run(linkTo(library, `associations/${id}`)));
  return [
    { text: column.title, href: column.href },
    ...sealsOf(column, words).flatMap(({ kind, text }): (string | Run)[] => [' ', { text, seal: kind }]),
    `　${pages.lead}：`,
    ...(lead ? [lead] : []),
    ...(others.length > 0 ? [`，${pages.coEditors}：`, ...others.flatMap((other, index) => (index === 0 ? [other] : ['、', other]))] : []),
    { text: column.data.summary, note: true },
  ];
}
