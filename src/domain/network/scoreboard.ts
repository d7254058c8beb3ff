import { compareDates, type PartialDate } from '../date.ts';
import { notCounted, type WorkRecord } from './work-record.ts';

/** An association as the scoreboard sees it. */
export interface Doer {
  id: string;
  example: boolean;
}

/** What is on record for one association: for each kind of joint work its records, the newest first. */
export interface ScoreRow<D extends Doer> {
  doer: D;
  cells: ReadonlyMap<string, readonly WorkRecord[]>;
}

/** All that is on record of joint work on a day. */
export interface Scoreboard<D extends Doer> {
  /** One for each association, in the order in which they were given. */
  rows: readonly ScoreRow<D>[];
  /** The records of each kind of joint work, the newest first, whoever did it: real ones before examples. */
  items: ReadonlyMap<string, readonly WorkRecord[]>;
  /** Records that carry out a kind of joint work and fill no cell. */
  left: readonly WorkRecord[];
}

/**
 * Associations × kinds of joint work. A cell fills only from counted records of which the association is a doer; an
 * example fills only the cells of examples, and what is real only those of real associations.
 */
export function scoreboard<D extends Doer>(doers: readonly D[], records: readonly WorkRecord[], asOf: PartialDate): Scoreboard<D> {
  const working = records.filter(({ items }) => items.length > 0);
  const counted = working.filter((record) => notCounted(record, asOf) === null).sort(newestFirst);
  const byDoer = new Map<string, WorkRecord[]>();
  for (const record of counted) for (const id of record.doers) push(byDoer, id, record);
  return {
    rows: doers.map((doer) => ({
      doer,
      cells: byItem((byDoer.get(doer.id) ?? []).filter(({ example }) => example === doer.example)),
    })),
    items: byItem([...counted.filter(({ example }) => !example), ...counted.filter(({ example }) => example)]),
    left: working.filter((record) => notCounted(record, asOf) !== null),
  };
}

function byItem(records: readonly WorkRecord[]): Map<string, WorkRecord[]> {
  const cells = new Map<string, WorkRecord[]>();
  for (const record of records) for (const item of new Set(record.items)) push(cells, item, record);
  return cells;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function newestFirst(a: WorkRecord, b: WorkRecord): number {
  return compareDates(b.date ?? '', a.date ?? '') || (a.id < b.id ? -1 : 1);
}
