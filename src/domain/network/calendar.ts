import { earliestDay } from '../date.ts';
import type { DataOf } from '../schemas/index.ts';
import { type Conference, compositionOn } from './conference.ts';
import type { Day } from './days.ts';

type Activity = DataOf<'activities'>;

/** Whether an activity is for the calendar: a joint conference, or held by several. */
export function isShared({ kind, hosts = [], coHosts = [] }: Pick<Activity, 'kind' | 'hosts' | 'coHosts'>): boolean {
  return kind === 'joint-conference' || coHosts.length > 0 || hosts.length > 1;
}

/** The first and the last day of an activity; null where either is not known to the day, since a calendar has days only. */
export function daysOf({ start, end = start }: Pick<Activity, 'start' | 'end'>): { start: Day; end: Day } | null {
  return start.length === 10 && end.length === 10 ? { start, end } : null;
}

/**
 * The associations in whose calendars an activity stands: who holds it or is recorded as present, and of a joint
 * conference all who have a seat in it on that day.
 */
export function concerned(activity: Activity, conference: Conference): Set<string> {
  const { kind, start, hosts = [], coHosts = [], attendance = [] } = activity;
  const present = attendance.flatMap(({ association }) => association ?? []);
  if (kind !== 'joint-conference') return new Set([...hosts, ...coHosts, ...present]);
  const { chair, executiveViceChair, presidium, members } = compositionOn(conference, earliestDay(start));
  const seated = [chair, executiveViceChair, ...(presidium ?? []), ...(members ?? [])].filter((id) => id !== null);
  return new Set([...hosts, ...coHosts, ...present, ...seated]);
}
