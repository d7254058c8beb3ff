import { earliestDay, type PartialDate } from '../../date.ts';
import type { Day } from '../../network/days.ts';

/** The days that a digest tells of, the first and the last among them. */
export interface Period {
  since: Day;
  until: Day;
}

/** Something that happened to an entry, in words. */
export interface DigestEvent {
  /** As it is printed, with the precision in which it is known. */
  date: PartialDate;
  /** The day for which it is told: the first that the date can mean, of an expiry the last. */
  day: Day;
  text: string;
}

/** One entry as far as a digest needs to know of it. Addresses are absolute. */
export interface DigestEntry {
  title: string;
  url: string;
  /** Where it stands in the digest if it is new or was changed: the title of a group. */
  group: string;
  /** Who stands behind it. */
  byline: string;
  summary: string;
  published: PartialDate;
  /** Changes that readers are told of again. Minor ones are not among them. */
  changes: readonly DigestEvent[];
  /** Corrections, retractions, and that it was taken back. */
  corrections: readonly DigestEvent[];
  /** That a policy came into force, expired, was repealed or replaced. */
  statusChanges: readonly DigestEvent[];
  /** Nothing is told of it but that it was taken back. */
  takenBack: boolean;
}

/** An entry in a digest with what happened to it in the period. */
export interface DigestLine {
  title: string;
  url: string;
  byline: string;
  summary: string;
  /** The day on which it was published, if that was in the period. */
  published: Day | null;
  events: readonly DigestEvent[];
}

export interface DigestGroup {
  title: string;
  lines: readonly DigestLine[];
}

/**
 * What happened in a period, in groups: corrections first, then changes of what is in force, then what is new or has an
 * important change, in the order of `groups`. Groups without a line are left out. Entries keep their order.
 */
export function digestGroups(
  entries: readonly DigestEntry[],
  period: Period,
  titles: { corrections: string; statusChanges: string; groups: readonly string[] },
): DigestGroup[] {
  const corrections = entries.flatMap((entry) => lineOf(entry, entry.corrections, period));
  const statusChanges = entries.flatMap((entry) => (entry.takenBack ? [] : lineOf(entry, entry.statusChanges, period)));
  const news = (title: string) =>
    entries.filter(({ group, takenBack }) => group === title && !takenBack).flatMap((entry) => newsOf(entry, period));
  return [
    { title: titles.corrections, lines: corrections },
    { title: titles.statusChanges, lines: statusChanges },
    ...titles.groups.map((title) => ({ title, lines: news(title) })),
  ].filter(({ lines }) => lines.length > 0);
}

/** An entry with those of its events that were in the period; none where there were none. What was taken back has no summary. */
function lineOf(entry: DigestEntry, all: readonly DigestEvent[], period: Period): DigestLine[] {
  const events = all.filter(({ day }) => isWithin(day, period));
  const { title, url, byline, takenBack, summary } = entry;
  return events.length === 0 ? [] : [{ title, url, byline, summary: takenBack ? '' : summary, published: null, events }];
}

/** An entry that was published or changed in the period. What it was changed in on the day of its publication is no news. */
function newsOf(entry: DigestEntry, period: Period): DigestLine[] {
  const published = earliestDay(entry.published);
  const isNew = isWithin(published, period);
  const events = entry.changes.filter(({ day }) => isWithin(day, period) && day > published);
  if (!isNew && events.length === 0) return [];
  const { title, url, byline, summary } = entry;
  return [{ title, url, byline, summary, published: isNew ? published : null, events }];
}

function isWithin(day: Day, { since, until }: Period): boolean {
  return since <= day && day <= until;
}
