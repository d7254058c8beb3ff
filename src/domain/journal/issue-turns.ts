import { earliestDay, latestDay, type PartialDate } from '../date.ts';
import type { Entry } from '../entry.ts';
import type { FindingLanguage } from '../finding.ts';
import type { Library } from '../library.ts';

/** Something that is due for an issue. */
export interface Turn {
  /** The last day for it; null where none was agreed. */
  date: PartialDate | null;
  /** `past`: the day is over; nothing tells whether it was done. `now`: a duty that lasts today. */
  when: 'past' | 'now' | 'ahead';
  kind: 'deadline' | 'duty' | 'awaited';
  /** The person, the association or the name whose turn it is; null where it is everybody’s. */
  who: string | null;
  what: Record<FindingLanguage, string>;
}

/** Deadlines, duties for the issue and promised texts on a day (`YYYY-MM-DD`), the earliest first. */
export function turnsOf(issue: Entry<'issues'>, library: Pick<Library, 'inCollection'>, asOf: string): Turn[] {
  const { deadlines = [], awaited = [] } = issue.data;
  const whenOf = (date: PartialDate | undefined) => (date !== undefined && latestDay(date) < asOf ? 'past' : 'ahead');
  const turns: Turn[] = [
    ...deadlines.map(({ date, task }): Turn => ({ date, when: whenOf(date), kind: 'deadline', who: null, what: { zh: task, en: task } })),
    ...awaited.map(
      ({ title, due, person, association, name }): Turn => ({
        date: due ?? null,
        when: whenOf(due),
        kind: 'awaited',
        who: person ?? association ?? name ?? null,
        what: { zh: `交稿：${title}`, en: `text due: ${title}` },
      }),
    ),
    ...dutiesFor(issue, library).map(({ column, start, end, association, task }): Turn => {
      const now = earliestDay(start) <= asOf && asOf <= latestDay(end);
      const of = { zh: `值编“${column}”`, en: `on duty for “${column}”` };
      return {
        date: end,
        when: now ? 'now' : whenOf(end),
        kind: 'duty',
        who: association,
        what: task === undefined ? of : { zh: `${of.zh}：${task}`, en: `${of.en}: ${task}` },
      };
    }),
  ];
  const order = ({ date }: Turn) => (date === null ? '9999-12-31' : latestDay(date));
  return turns.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function dutiesFor({ id }: Entry<'issues'>, library: Pick<Library, 'inCollection'>) {
  return library
    .inCollection('columns')
    .flatMap(({ data }) => (data.duties ?? []).map((duty) => ({ ...duty, column: data.title })))
    .filter(({ issue }) => issue !== undefined && `issues/${issue}` === id);
}
