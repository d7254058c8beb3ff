import type { EntryId } from '../address.ts';
import type { Collection } from '../collections.ts';
import { isBefore, type PartialDate } from '../date.ts';
import type { DataOf } from '../schemas/index.ts';

/** Kinds of entries that record something done and name the kinds of joint work; articles, columns and policies only speak of it. */
export const recordCollections = ['case-studies', 'activities', 'services', 'reports'] as const satisfies Collection[];

/** Every kind of entry of which a record of joint work can be read. */
export const workCollections = [...recordCollections, 'recognitions', 'link-observations'] as const satisfies Collection[];

/** What a record is read from. */
export type RecordedEntry = {
  [C in (typeof workCollections)[number]]: { id: EntryId; collection: C; data: DataOf<C> };
}[(typeof workCollections)[number]];

/** What one entry records of the ten kinds of joint work. */
export interface WorkRecord {
  id: EntryId;
  /** The ids of the kinds of joint work, `1` to `10` in the agreement of 2007. */
  items: readonly string[];
  /** The ids of the associations that did it, each once. */
  doers: readonly string[];
  date: PartialDate | null;
  sourced: boolean;
  example: boolean;
  withdrawn: boolean;
}

/** What an entry records; `date` is the day by which it is known. */
export function workRecordOf(entry: RecordedEntry, date: PartialDate | null): WorkRecord {
  const { sources = [], example = false } = entry.data;
  return {
    id: entry.id,
    items: itemsOf(entry),
    doers: [...new Set(doersOf(entry))],
    date,
    sourced: sources.length > 0,
    example,
    withdrawn: 'withdrawn' in entry.data && entry.data.withdrawn !== undefined,
  };
}

/** Two kinds of entries carry out one item by what they are: 互认会员 (3), and 网站链接 (8) where somebody saw a link. */
function itemsOf(entry: RecordedEntry): readonly string[] {
  switch (entry.collection) {
    case 'recognitions':
      return ['3'];
    case 'link-observations':
      return entry.data.result === 'seen' ? ['8'] : [];
    default:
      return entry.data.workItems ?? [];
  }
}

/**
 * Who did what an entry records: hosts, co-hosts and those that came by name; participants of a case; providers; those
 * that a report is by; the one that offers recognition, and not the one to which it is offered; the one on whose site a
 * link was seen, and not the one that looked or to whose site it leads. Never the association that wrote the entry
 * down, nor an organisation that the entry only mentions. Where a source names none, nobody did it.
 */
function doersOf(entry: RecordedEntry): string[] {
  switch (entry.collection) {
    case 'activities': {
      const { hosts = [], coHosts = [], attendance = [] } = entry.data;
      return [...hosts, ...coHosts, ...attendance.flatMap(({ association }) => association ?? [])];
    }
    case 'case-studies':
      return entry.data.actors ?? [];
    case 'services':
      return entry.data.providers;
    case 'reports':
      return entry.data.reporters ?? [];
    case 'recognitions':
    case 'link-observations':
      return [entry.data.from];
  }
}

/**
 * Why a record is not counted as work done, or null where it is: it was taken back, has no date, no source, or a date
 * after `asOf`. An example needs no source; it is shown and counted as an example only.
 */
export function notCounted(
  { withdrawn, date, sourced, example }: WorkRecord,
  asOf: PartialDate,
): 'withdrawn' | 'undated' | 'unsourced' | 'ahead' | null {
  if (withdrawn) return 'withdrawn';
  if (date === null) return 'undated';
  if (!sourced && !example) return 'unsourced';
  return isBefore(asOf, date) ? 'ahead' : null;
}
