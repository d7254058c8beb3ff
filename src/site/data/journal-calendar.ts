import { chineseDate, earliestDay, latestDay } from '../../domain/date.ts';
import { type CalendarEvent, icalendar } from '../../domain/network/icalendar.ts';
import { callsOf } from '../journal/calls.ts';
import { dutiesIn } from '../journal/schedule-sections.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { changedOn } from '../views/dates.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import type { DataFile } from './data-file.ts';

/** What happens in the making of the journal, with the entry that tells of it. */
interface JournalEvent extends Pick<CalendarEvent, 'uid' | 'title' | 'start' | 'end' | 'description'> {
  entry: SiteEntry;
}

/** The journal's days as calendars: turns of duty, last days of calls, deadlines of issues; examples have one of their own. */
export function journalCalendarFiles(library: SiteLibrary, words: Words): DataFile[] {
  const { strings } = words;
  const { calendarName } = strings.journal.pages;
  const events = journalEvents(library, words);
  const file = (name: string, example: boolean): DataFile[] => {
    const own = events.filter(({ entry }) => entry.example === example);
    if (own.length === 0) return [];
    const title = `${library.network.journal.title}：${calendarName}${example ? `（${strings.example}）` : ''}`;
    const text = (site: URL) =>
      icalendar(
        title,
        own.map((event) => calendarEvent(event, site, library, words)),
      );
    return [{ path: `calendar/journal/${name}.ics`, type: 'text/calendar; charset=utf-8', title, text }];
  };
  return [...file('all', false), ...file('examples', true)];
}

function journalEvents(library: SiteLibrary, { strings }: Words): JournalEvent[] {
  const { pages } = strings.journal;
  const duties = dutiesIn(library).map(({ start, end, association, task, columnEntry }) => ({
    uid: `${columnEntry.id}/duty/${start}/${association}`,
    title: `${pages.duty}：${linkTo(library, `associations/${association}`).text}（${columnEntry.title}）`,
    start: earliestDay(start),
    end: latestDay(end),
    description: task ?? columnEntry.title,
    entry: columnEntry,
  }));
  const calls = callsOf(library.in('columns'), library).map(({ id, title, text, who, closes, columnEntry }) => ({
    uid: `${columnEntry.id}/call/${id}`,
    title: `${pages.closes}：${title}（${columnEntry.title}）`,
    start: latestDay(closes),
    end: latestDay(closes),
    description: `${text}\n${pages.who}：${who}`,
    entry: columnEntry,
  }));
  const deadlines = library.in('issues').flatMap((issue) =>
    (issue.data.deadlines ?? []).map(({ date, task }, index) => ({
      uid: `${issue.id}/deadline/${index + 1}`,
      title: `${issue.title}：${task}`,
      start: latestDay(date),
      end: latestDay(date),
      description: `${chineseDate(date)}：${task}`,
      entry: issue,
    })),
  );
  return [...duties, ...calls, ...deadlines];
}

function calendarEvent({ entry, ...event }: JournalEvent, site: URL, { network }: SiteLibrary, { strings, labels }: Words): CalendarEvent {
  const url = new URL(entry.href, site).href;
  return {
    ...event,
    // The network's own address, not the one of this build, so that a preview does not double what subscribers have.
    uid: `${event.uid}@${new URL(network.site).host}`,
    title: entry.example ? `【${strings.example}】${event.title}` : event.title,
    description: `${event.description}\n${url}`,
    url,
    categories: [labels.collections[entry.collection], ...(entry.example ? [strings.example] : [])],
    cancelled: false,
    changed: earliestDay(changedOn(entry)),
  };
}
