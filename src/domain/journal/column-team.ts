import { earliestDay, latestDay, type PartialDate } from '../date.ts';
import type { DataOf } from '../schemas/index.ts';

export type ColumnTerm = DataOf<'columns'>['terms'][number];

/** The term of a column that is current on a day (YYYY-MM-DD), or null where nobody edits it then. */
export function termOn(terms: readonly ColumnTerm[], day: PartialDate): ColumnTerm | null {
  const current = terms.filter(({ start, end }) => earliestDay(start) <= day && (end === undefined || day <= latestDay(end)));
  return current.at(-1) ?? null;
}

/** The last term of a column: whoever edits it now, or edited it last. */
export function lastTerm(terms: readonly ColumnTerm[]): ColumnTerm {
  return terms.reduce((last, term) => (earliestDay(term.start) >= earliestDay(last.start) ? term : last));
}

/** Everyone who edits a column in a term, the lead first. */
export function teamOf({ lead, coEditors = [] }: ColumnTerm): string[] {
  return [lead, ...coEditors.filter((id) => id !== lead)];
}
