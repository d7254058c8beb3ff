import { chineseDate, earliestDay, latestDay } from '../../domain/date.ts';
import type { Line, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import { part, run } from './schedule-sections.ts';

type Call = NonNullable<SiteEntry<'columns'>['data']['calls']>[number];

/** A call for contributions with the column that makes it. */
export interface ColumnCall extends Call {
  columnEntry: SiteEntry<'columns'>;
  state: 'open' | 'later' | 'closed';
}

/** The calls of some columns, those that close first standing first, each as it stands on the day of the site. */
export function callsOf(columns: readonly SiteEntry<'columns'>[], { network }: SiteLibrary): ColumnCall[] {
  const stateOf = ({ opens, closes }: Call) =>
    network.asOf < earliestDay(opens) ? 'later' : network.asOf > latestDay(closes) ? 'closed' : 'open';
  return columns
    .flatMap((column) => (column.data.calls ?? []).map((call): ColumnCall => ({ ...call, columnEntry: column, state: stateOf(call) })))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ closes, columnEntry, id }: ColumnCall) => `${latestDay(closes)} ${columnEntry.id} ${id}`;

/** The calls that are open, to come and closed, each under its heading; `withColumn` where the page is not the column's own. */
export function callSections(calls: readonly ColumnCall[], withColumn: boolean, library: SiteLibrary, words: Words): Section[] {
  const { pages } = words.strings.journal;
  const of = (state: ColumnCall['state'], title: string) =>
    part(
      `${state}-calls`,
      title,
      calls.filter((call) => call.state === state),
      (some) => [{ kind: 'list', items: some.map((call) => callLine(call, withColumn, library, words)) }],
    );
  return [...of('open', pages.openCalls), ...of('later', pages.laterCalls), ...of('closed', pages.closedCalls)];
}

/** What is wanted, by when, who may answer, and for which issue. */
function callLine(call: ColumnCall, withColumn: boolean, library: SiteLibrary, { strings }: Words): Line {
  const { pages } = strings.journal;
  const { title, opens, closes, text, who, associations = [], issue, columnEntry } = call;
  const invited = associations.flatMap((id) => ['、', run(linkTo(library, `associations/${id}`))]).slice(1);
  return [
    ...(withColumn ? [run({ text: columnEntry.title, href: columnEntry.href }), '：'] : []),
    title,
    ...(columnEntry.example && withColumn ? [' ', { text: strings.example, seal: 'example' }] : []),
    `　${pages.opens} `,
    { text: chineseDate(opens), date: opens },
    `，${pages.closes} `,
    { text: chineseDate(closes), date: closes },
    ...(issue === undefined ? [] : [`，${pages.forIssue}：`, run(linkTo(library, `issues/${issue}`))]),
    { text: `${text}${pages.who}：${who}`, note: true },
    ...(invited.length > 0 ? [`${pages.invited}：`, ...invited] : []),
  ];
}
