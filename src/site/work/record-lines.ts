import { referenceOf } from '../../domain/address.ts';
import { chineseDate, type PartialDate } from '../../domain/date.ts';
import type { ScoreRow } from '../../domain/network/scoreboard.ts';
import { spanBetween } from '../../domain/network/span.ts';
import type { WorkRecord } from '../../domain/network/work-record.ts';
import type { Line, Run } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { type BoardDoer, entryOf } from './scoreboard-data.ts';
import { numberedTitle, workItems } from './work-items.ts';

/** Where the page of an association lists its records. */
export const recordsAnchor = 'work-items';

/** An association by its name, which leads to its records, with its seals. */
export function doerRuns({ entry }: BoardDoer, words: Words): (string | Run)[] {
  return [{ text: entry.title, href: `${entry.href}#${recordsAnchor}` }, ...sealRuns(entry, words)];
}

/** An entry by its name, with its seals. */
function entryRuns(entry: SiteEntry, words: Words): (string | Run)[] {
  return [{ text: entry.title, href: entry.href }, ...sealRuns(entry, words)];
}

const sealRuns = (entry: SiteEntry, words: Words) => sealsOf(entry, words).flatMap(({ kind, text }) => [' ', { text, seal: kind }]);

/** A record with its date, its title and its seals. */
export function recordRuns(record: WorkRecord, library: SiteLibrary, words: Words): (string | Run)[] {
  const date: (string | Run)[] = record.date ? [{ text: chineseDate(record.date), date: record.date }, ' '] : [];
  return [...date, ...entryRuns(entryOf(record, library), words)];
}

/** A cell of the board: the newest record by its date, how many there are and how long ago it was; or that there is none. */
export function cellLine({ cells }: ScoreRow<BoardDoer>, item: SiteEntry, library: SiteLibrary, words: Words): Line {
  const records = cells.get(referenceOf(item.id)) ?? [];
  const [newest] = records;
  if (!newest?.date) return words.strings.work.noRecord;
  return [
    { text: chineseDate(newest.date), href: entryOf(newest, library).href },
    { text: tally(records, library, words), note: true },
  ];
}

/** For each kind of joint work the newest record with its title; at the end, that there is none for the others. */
export function rowLines({ cells }: ScoreRow<BoardDoer>, library: SiteLibrary, words: Words): Line[] {
  const { scoreboard, noRecord } = words.strings.work;
  const items = workItems(library);
  const filled = items.filter((item) => cells.has(referenceOf(item.id)));
  const lines = filled.map(
    (item): Line => [
      { text: numberedTitle(item), href: item.href },
      ' ',
      ...newestRuns(cells.get(referenceOf(item.id)) ?? [], library, words),
    ],
  );
  if (filled.length === items.length) return lines;
  return [...lines, (filled.length > 0 ? scoreboard.rest : '') + noRecord];
}

/** The newest of some records, how many there are and how long ago it was. */
export function newestRuns(records: readonly WorkRecord[], library: SiteLibrary, words: Words): readonly (string | Run)[] {
  const [newest] = records;
  if (!newest) return [words.strings.work.noRecord];
  return [...recordRuns(newest, library, words), ' ', { text: tally(records, library, words), note: true }];
}

/** How long before the site's day a date was: `19年8个月前`, `约19年前`, `不到一个月前`, `当年`. */
function agoOf(date: PartialDate, asOf: PartialDate, { strings }: Words): string {
  const { ago, about, years: yearWord, months: monthWord, thisYear, thisMonth } = strings.work.scoreboard;
  const { years, months } = spanBetween(date, asOf) ?? { years: 0, months: 0 };
  if (months === undefined) return years === 0 ? thisYear : `${about}${years}${yearWord}${ago}`;
  if (years === 0 && months === 0) return `${thisMonth}${ago}`;
  return `${years > 0 ? `${years}${yearWord}` : ''}${months > 0 ? `${months}${monthWord}` : ''}${ago}`;
}

function tally(records: readonly WorkRecord[], { network }: SiteLibrary, words: Words): string {
  const { total, count } = words.strings.work.scoreboard;
  const [newest] = records.flatMap(({ date }) => date ?? []);
  return `${total}${records.length}${count}${newest ? `，${agoOf(newest, network.asOf, words)}` : ''}`;
}
