import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, icalendar } from './icalendar.ts';

const event: CalendarEvent = {
  uid: 'activities/n/meeting@network.example',
  title: '联席会议',
  start: '2026-05-16',
  end: '2026-05-16',
  description: '一句话',
  url: 'https://network.example/activities/n/meeting/',
  categories: ['联席会议'],
  cancelled: false,
  changed: '2026-05-01',
};

/** Reads a file with another program's eyes. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, components: events, events: events.map((component) => new ICAL.Event(component)) };
}
const only = (more: Partial<CalendarEvent>) => {
  const { components, events } = read(icalendar('日历', [{ ...event, ...more }]));
  return { component: components[0] as ICAL.Component, read: events[0] as ICAL.Event };
};

it('says of an event all that was given', () => {
  const { component, read: found } = only({ place: '示例市', categories: ['联席会议', '示例'] });
  expect([found.uid, found.summary, found.location, found.description]).toEqual([event.uid, '联席会议', '示例市', '一句话']);
  expect(component.getFirstPropertyValue('url')).toBe(event.url);
  expect(component.getFirstProperty('categories')?.getValues()).toEqual(['联席会议', '示例']);
  expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-05-01T00:00:00Z');
  expect(only({ cancelled: true }).component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

describe('the time of an event', () => {
  const times = (more: Partial<CalendarEvent>) => {
    const { read: found, component } = only(more);
    return [String(found.startDate), component.getFirstProperty('dtend') ? String(found.endDate) : null];
  };

  it('is of whole days, up to the day after the last', () => {
    expect(times({ start: '2026-02-27', end: '2026-02-28' })).toEqual(['2026-02-27', '2026-03-01']);
    expect(times({ start: '2026-12-31', end: '2026-12-31' })).toEqual(['2026-12-31', '2027-01-01']);
  });

  it('is of Beijing where it is known, and the same moment everywhere', () => {
    expect(times({ startTime: '09:00', endTime: '16:30' })).toEqual(['2026-05-16T09:00:00', '2026-05-16T16:30:00']);
    const { startDate } = only({ startTime: '09:00', endTime: '16:30' }).read;
    expect(startDate.zone.tzid).toBe('Asia/Shanghai');
    expect(startDate.toJSDate().toISOString()).toBe('2026-05-16T01:00:00.000Z');
  });

  it('has no end that is not known, and none before its beginning', () => {
    expect(times({ startTime: '09:00' })).toEqual(['2026-05-16T09:00:00', null]);
    expect(times({ startTime: '09:00', endTime: '09:00' })).toEqual(['2026-05-16T09:00:00', null]);
  });

  it('runs over days where both times are known, and over whole days where only the first is', () => {
    expect(times({ end: '2026-05-18', startTime: '14:00', endTime: '12:00' })).toEqual(['2026-05-16T14:00:00', '2026-05-18T12:00:00']);
    expect(times({ end: '2026-05-18', startTime: '14:00' })).toEqual(['2026-05-16', '2026-05-19']);
  });
});

it('defines the zone where a time names it, and only there', () => {
  const zones = (more: Partial<CalendarEvent>) =>
    read(icalendar('日历', [{ ...event, ...more }])).calendar.getAllSubcomponents('vtimezone').length;
  expect([zones({}), zones({ startTime: '09:00' })]).toEqual([0, 1]);
});

describe('what an author wrote', () => {
  const hostile = [
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y',
    'x\nATTENDEE:mailto:a@b.example',
    'x\rURL:https://attacker.example/',
    'a;b,c\\n:d"e',
    'x\u0000\u0007\u001b[31m\u007f\u0085\u2028ORGANIZER:y\u2029z',
    '\\',
    '\u202eabc',
    '：'.repeat(200),
    '😀'.repeat(60),
    `${'a'.repeat(66)}\r\n ${'b'.repeat(80)}`,
  ];

  it.each(hostile)('cannot break out of its line: %j', (written) => {
    const text = icalendar(written, [{ ...event, title: written, place: written, description: written, categories: [written] }]);
    const { calendar, components } = read(text);
    expect(components).toHaveLength(1);
    expect(calendar.getAllProperties().map(({ name }) => name)).toEqual(['version', 'prodid', 'calscale', 'name', 'x-wr-calname']);
    const names = components[0]?.getAllProperties().map(({ name }) => name);
    expect(names).toEqual(['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location', 'description', 'url', 'categories', 'status']);
  });

  it('is read back as it was, but for line ends and what does not show', () => {
    const letters = fc.constantFrom('协', '😀', 'é', 'a', ' ', ';', ',', '\\', ':', '"', '\n', '\\n', 'END:VEVENT');
    const written = fc.array(letters, { maxLength: 80 }).map((parts) => `x${parts.join('')}x`);
    fc.assert(
      fc.property(written, (title) => {
        expect(only({ title, description: title }).read).toMatchObject({ summary: title, description: title });
      }),
    );
  });

  it('never makes a line of more than 75 octets, a character cut in two, or a line end of another kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const lines = Buffer.from(icalendar(title, [{ ...event, title }]))
          .toString('latin1')
          .split('\r\n');
        expect(lines.pop()).toBe('');
        const isRight = (line: string) =>
          line.length <= 75 && !/[\x00-\x08\x0a-\x1f\x7f]/.test(line) && isUtf8(Buffer.from(line, 'latin1'));
        expect(lines.filter((line) => !isRight(line))).toEqual([]);
      }),
    );
  });
});
