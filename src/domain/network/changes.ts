import { compareDates, type PartialDate } from '../date.ts';
import type { changeKinds } from '../schemas/common.ts';

/** What an entry says of its own past. */
export interface Dated {
  published?: PartialDate | undefined;
  updated?: PartialDate | undefined;
  changes?: readonly Change[] | undefined;
  /** Corrections, retractions and new versions of an article or issue. */
  updates?: readonly { date: PartialDate }[] | undefined;
  withdrawn?: { date: PartialDate } | undefined;
}

export interface Change {
  date: PartialDate;
  kind?: (typeof changeKinds)[number] | undefined;
}

/** A change that says nothing of its weight is a major one: readers are told of it again. */
export function kindOf({ kind }: Change): (typeof changeKinds)[number] {
  return kind ?? 'major';
}

/**
 * The day on which an entry was last news: of its publication, its latest major change, a correction or retraction, or
 * the day on which it was taken back. `updated` counts where no note tells what was changed, or where a major change
 * bears its date; where the newest change is minor, it does not.
 */
export function newsOn({ published, updated, changes = [], updates = [], withdrawn }: Dated): PartialDate {
  const newest = newestChange(changes);
  const isNews = newest === undefined || changes.some((change) => change.date === newest && kindOf(change) === 'major');
  const told = [...updates, ...(withdrawn ? [withdrawn] : [])].map(({ date }) => date);
  const major = changes.filter((change) => kindOf(change) === 'major').map(({ date }) => date);
  return latest([published, ...major, ...told, ...(isNews ? [updated] : [])]) ?? '';
}

/** The date of the newest change that is noted. */
export function newestChange(changes: readonly Change[]): PartialDate | undefined {
  return latest(changes.map(({ date }) => date));
}

function latest(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort(compareDates)
    .at(-1);
}
