import { hiddenCharacters } from '../text/printable.ts';
import { type Day, dayAfter } from './days.ts';

/** One event of a calendar, in one script. Days are whole; times are `HH:MM` of Beijing. */
export interface CalendarEvent {
  /** Never changed and never given to another event; of letters, digits and `@./-` only. */
  uid: string;
  title: string;
  start: Day;
  /** The last day. */
  end: Day;
  startTime?: string | undefined;
  endTime?: string | undefined;
  place?: string | undefined;
  description: string;
  /** A whole address. */
  url: string;
  categories: readonly string[];
  cancelled: boolean;
  /** The day on which what is said of the event last changed. */
  changed: Day;
}

/** The zone of every time. It has had one offset since China gave up summer time in September 1991. */
const timeZone = 'Asia/Shanghai';

const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar file (RFC 5545, with the name of RFC 7986). There has to be an event, since the format knows no empty
 * calendar. It has no METHOD, which would demand an organiser with a mail address (RFC 5546, 3.2.1).
 */
export function icalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gongjian//Calendar//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    ...(events.some(isTimed) ? zoneLines : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${compact(event.changed)}T000000Z`,
    ...timeLines(event),
    `SUMMARY:${text(event.title)}`,
    ...(event.place ? [`LOCATION:${text(event.place)}`] : []),
    `DESCRIPTION:${text(event.description)}`,
    `URL:${event.url}`,
    ...(event.categories.length > 0 ? [`CATEGORIES:${event.categories.map(text).join(',')}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** Whole days end with the day after their last; a time that is not known makes an event of whole days, or without an end. */
function timeLines(event: CalendarEvent): string[] {
  const { start, end, startTime, endTime } = event;
  if (!isTimed(event)) return [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(dayAfter(end))}`];
  const at = (day: Day, time = '') => `;TZID=${timeZone}:${compact(day)}T${time.replace(':', '')}00`;
  const ends = endTime !== undefined && `${end}T${endTime}` > `${start}T${startTime}`;
  return [`DTSTART${at(start, startTime)}`, ...(ends ? [`DTEND${at(end, endTime)}`] : [])];
}

function isTimed({ start, end, startTime, endTime }: CalendarEvent): boolean {
  return startTime !== undefined && (end === start || endTime !== undefined);
}

const compact = (day: Day) => day.replaceAll('-', '');

/** A value of type TEXT (3.3.11). What does not show, controls among it, is left out; a line break is written `\n`. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(hiddenCharacters, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line longer than 75 octets goes on in the next, behind a space (3.1); no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) as number);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The length of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
