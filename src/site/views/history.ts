import { chineseDate, type PartialDate } from '../../domain/date.ts';
import { type Change, kindOf } from '../../domain/network/changes.ts';
import type { SiteEntry } from '../site-library.ts';
import type { Words } from '../words.ts';

/** A day with what happened on it. */
interface Dated {
  date: PartialDate;
  text: string;
}

/** When a page came to the site, who wrote it, and what has changed since. */
export interface PageHistory {
  compiled: string | undefined;
  /** What happened, then when: first published, last changed. */
  dates: Dated[];
  changes: Dated[];
}

export function historyOf(entry: SiteEntry, words: Words): PageHistory {
  const {
    strings: { entry: strings },
    labels,
  } = words;
  const {
    published,
    updated,
    changes = [],
  } = entry.data as { published?: string; updated?: string; changes?: (Change & { note: string })[] };
  return {
    compiled: entry.collection === 'associations' && entry.data.compiledBy !== undefined ? strings.compiledBy : undefined,
    dates: published
      ? [{ text: strings.published, date: published }, ...(updated ? [{ text: `，${strings.updated}`, date: updated }] : [])]
      : [],
    changes: changes.map((change) => ({ date: change.date, text: `${labels.changeKind[kindOf(change)]}：${change.note}` })),
  };
}

/** The line that says when a page was published and changed. */
export function datesLine({ dates }: PageHistory): string {
  return dates.map(({ text, date }) => `${text} ${chineseDate(date)}`).join('');
}
