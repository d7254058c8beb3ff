import { earliestDay } from '../../domain/date.ts';
import { concerned, daysOf, isShared } from '../../domain/network/calendar.ts';
import { type CalendarEvent, icalendar } from '../../domain/network/icalendar.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { changedOn } from '../views/dates.ts';
import type { Words } from '../words.ts';
import { conferenceRecords } from '../work/conference/record.ts';
import type { DataFile } from './data-file.ts';

type Activity = SiteEntry<'activities'>;

/** A calendar: of all, of all examples, or of one association. Those without an event have no file. */
export interface Calendar {
  /** Below `/data/`. */
  path: string;
  association: SiteEntry<'associations'> | null;
  example: boolean;
  activities: Activity[];
  hasEvents: boolean;
}

const made = new WeakMap<SiteLibrary, Calendar[]>();

/**
 * The calendars of an edition. That of all leaves the examples out, as feeds do, so that nobody's calendar fills with
 * meetings that are invented; they have one of their own.
 */
export function calendars(library: SiteLibrary): Calendar[] {
  const known = made.get(library);
  if (known) return known;
  const shared = library.in('activities').filter(({ data }) => isShared(data));
  const { real, examples } = conferenceRecords(library);
  const byAssociation = new Map<string, Activity[]>();
  for (const activity of shared) {
    const { conference } = activity.example ? examples : real;
    for (const id of concerned(activity.data, conference)) byAssociation.set(id, [...(byAssociation.get(id) ?? []), activity]);
  }
  const of = (path: string, association: SiteEntry<'associations'> | null, example: boolean, activities: Activity[]): Calendar => ({
    path: `calendar/${path}.ics`,
    association,
    example,
    activities,
    hasEvents: activities.some(({ data }) => daysOf(data) !== null),
  });
  const found = [
    of(
      'all',
      null,
      false,
      shared.filter(({ example }) => !example),
    ),
    of(
      'examples/all',
      null,
      true,
      shared.filter(({ example }) => example),
    ),
    ...library.in('associations').map((association) => {
      const id = association.id.slice('associations/'.length);
      return of(id, association, association.example, byAssociation.get(id) ?? []);
    }),
  ].filter(({ association, hasEvents }) => association === null || hasEvents);
  made.set(library, found);
  return found;
}

/** The calendar files of an edition. */
export function calendarFiles(library: SiteLibrary, words: Words): DataFile[] {
  const { conference } = words.strings.work;
  return calendars(library)
    .filter(({ hasEvents }) => hasEvents)
    .map(({ path, association, example, activities }) => {
      const { shortTitle } = library.network;
      const whose = association?.title ?? (example ? `${shortTitle}（${words.strings.example}）` : shortTitle);
      const title = `${whose}：${conference.calendarName}`;
      const events = (site: URL) => activities.flatMap((activity) => eventOf(activity, site, library, words) ?? []);
      return { path, type: 'text/calendar; charset=utf-8', title, text: (site) => icalendar(title, events(site)) };
    });
}

/** An activity as an event; null where its days are not known. Of one that was taken back only title, day and reason are left. */
function eventOf(activity: Activity, site: URL, { network }: SiteLibrary, words: Words): CalendarEvent | null {
  const { data } = activity;
  const days = daysOf(data);
  if (!days) return null;
  const { example } = words.strings;
  const url = new URL(activity.href, site).href;
  const agenda = (data.agenda ?? []).map(({ text }, index) => `${index + 1}. ${text}`);
  const said = data.withdrawn ? [data.withdrawn.reason] : [data.summary, ...agenda];
  return {
    // The network's own address, not the one of this build, so that a preview does not double what subscribers have.
    uid: `${activity.id}@${new URL(network.site).host}`,
    title: activity.example && !activity.title.includes(example) ? `【${example}】${activity.title}` : activity.title,
    ...days,
    startTime: data.startTime,
    endTime: data.endTime,
    place: data.withdrawn ? undefined : data.place,
    description: [...said, url].join('\n'),
    url,
    categories: [words.labels.activityKind[data.kind], ...(activity.example ? [example] : [])],
    cancelled: data.withdrawn !== undefined,
    changed: earliestDay(data.withdrawn?.date ?? changedOn(activity)),
  };
}
