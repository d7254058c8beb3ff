import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { readPublished } from '../support/published.ts';

const published = await readPublished();
const files = [...published.files].filter((file) => file.endsWith('.ics')).sort();

async function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse((await published.read(file)).toString('utf8')));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => ({ component, event: new ICAL.Event(component) }));
}

it('has the same calendars in each script, among them that of all and of the examples', () => {
  const simplified = files.filter((file) => !file.startsWith('/zh-hant/'));
  expect(files.filter((file) => file.startsWith('/zh-hant/'))).toEqual(simplified.map((file) => `/zh-hant${file}`));
  expect(simplified).toEqual(
    expect.arrayContaining(['/data/calendar/all.ics', '/data/calendar/examples/all.ics', '/data/calendar/casme.ics']),
  );
});

it('can be read by another program: every event with its day, and with its zone where it has a time', async () => {
  for (const file of files) {
    const events = await eventsOf(file);
    expect(events.length, file).toBeGreaterThan(0);
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(events.length);
    for (const { event, component } of events) {
      expect(event.summary).not.toBe('');
      expect(component.getFirstPropertyValue('url')).toMatch(/^https:\/\//);
      expect(event.endDate.compare(event.startDate)).toBeGreaterThan(0);
      if (!event.startDate.isDate) expect(event.startDate.zone.tzid).toBe('Asia/Shanghai');
    }
  }
});

it('leaves examples out of the calendar of all, and says in every other what is one', async () => {
  const titles = async (file: string) => (await eventsOf(file)).map(({ event }) => event.summary);
  expect(await titles('/data/calendar/all.ics')).toContain('第一次全国中小企业协会联席会议');
  for (const title of await titles('/data/calendar/all.ics')) expect(title).not.toContain('示例');
  for (const title of await titles('/data/calendar/examples/all.ics')) expect(title).toContain('示例');
});

it('tells the hour of a meeting in Beijing', async () => {
  const meeting = (await eventsOf('/zh-hant/data/calendar/example-province-b.ics')).find(({ event }) =>
    event.summary.includes('2026年第一次'),
  );
  expect(meeting?.event.summary).toBe('2026年第一次示例聯席會議');
  expect(meeting?.event.startDate.toJSDate().toISOString()).toBe('2026-05-16T01:00:00.000Z');
});
