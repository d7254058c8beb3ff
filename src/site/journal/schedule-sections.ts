import { chineseDate, latestDay, type PartialDate } from '../../domain/date.ts';
import type { Block, Line, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { type Fact, linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';

type Duty = NonNullable<SiteEntry<'columns'>['data']['duties']>[number];

/** A turn of duty with the column in whose calendar it stands. */
export interface ColumnDuty extends Duty {
  columnEntry: SiteEntry<'columns'>;
}

/** What is still to be done for an issue that is not out: its days, who is on duty, what is awaited. */
export function scheduleSections(issue: SiteEntry<'issues'>, library: SiteLibrary, words: Words): Section[] {
  if (issue.data.state === 'published') return [];
  const { pages } = words.strings.journal;
  const { deadlines = [], awaited = [] } = issue.data;
  const duties = dutiesIn(library).filter((duty) => `issues/${duty.issue}` === issue.id);
  const days = deadlines.map(({ date, task }): Fact => {
    const note = isPast(date, library) ? pages.passed : undefined;
    return { term: chineseDate(date), values: [{ text: task, note }] };
  });
  return [
    ...part('schedule', pages.schedule, days, (facts) => [{ kind: 'facts', label: pages.schedule, facts }]),
    ...part('duties', pages.duties, duties, (all) => [dutyTable(all, true, library, words)]),
    ...part('awaited', pages.awaited, awaited, (all) => [{ kind: 'list', items: all.map((text) => awaitedLine(text, library, words)) }]),
  ];
}

/** Every turn of duty of every column, the earliest first. */
export function dutiesIn(library: SiteLibrary): ColumnDuty[] {
  return library
    .in('columns')
    .flatMap((column) => (column.data.duties ?? []).map((duty) => ({ ...duty, columnEntry: column })))
    .sort((a, b) => (a.start === b.start ? (a.columnEntry.id < b.columnEntry.id ? -1 : 1) : a.start < b.start ? -1 : 1));
}

/** Turns of duty by their time: who, for which issue, to do what; `withColumn` where the page is not the column's own. */
export function dutyTable(duties: readonly ColumnDuty[], withColumn: boolean, library: SiteLibrary, words: Words): Block {
  const { journal, work } = words.strings;
  const { pages } = journal;
  const rows = duties.map(({ start, end, association, issue, task, columnEntry }): Line[] => {
    const issueRun = issue === undefined ? work.noRecord : run(linkTo(library, `issues/${issue}`));
    return [
      [{ text: periodText(start, end, words) }, ...(isPast(end, library) ? [{ text: pages.passed, note: true as const }] : [])],
      run(linkTo(library, `associations/${association}`)),
      ...(withColumn ? [columnLine(columnEntry, words)] : []),
      issueRun,
      task ?? work.noRecord,
    ];
  });
  return {
    kind: 'table',
    label: pages.duties,
    head: [pages.period, pages.duty, ...(withColumn ? [pages.column] : []), pages.forIssue, pages.task],
    rows,
  };
}

function columnLine({ title, href, example }: SiteEntry<'columns'>, { strings }: Words): Line {
  return [{ text: title, href }, ...(example ? [' ', { text: strings.example, seal: 'example' }] : [])];
}

/** `2026年1月1日—2026年2月1日` */
export function periodText(start: PartialDate, end: PartialDate | undefined, { strings }: Words): string {
  return `${chineseDate(start)}—${end === undefined ? strings.journal.pages.untilNow : chineseDate(end)}`;
}

/** Whether a day is certainly over on the day for which the site is published. */
export function isPast(date: PartialDate, { network }: SiteLibrary): boolean {
  return latestDay(date) < network.asOf;
}

/** A section of those things that there are; none where there are none. */
export function part<T>(id: string, title: string, things: readonly T[], blocks: (things: readonly T[]) => Block[]): Section[] {
  return things.length > 0 ? [{ id, title, blocks: blocks(things) }] : [];
}

export const run = ({ text, href }: { text: string; href?: string | undefined }) => ({ text, href });

type Awaited = NonNullable<SiteEntry<'issues'>['data']['awaited']>[number];

function awaitedLine({ title, person, association, name, due, note }: Awaited, library: SiteLibrary, { strings }: Words): Line {
  const { pages } = strings.journal;
  const who = name === undefined ? linkTo(library, person ? `people/${person}` : `associations/${association}`) : { text: name };
  return [
    `《${title}》　`,
    run(who),
    ...(due === undefined ? [] : [`，${pages.awaitedDue} `, { text: chineseDate(due), date: due }]),
    ...(note === undefined ? [] : [{ text: note, note: true as const }]),
  ];
}
