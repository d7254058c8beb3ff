import { expect, it } from 'vitest';
import { concerned, daysOf, isShared } from './calendar.ts';
import type { Conference } from './conference.ts';

const training = { title: '活动', summary: '摘要', published: '2026-01-01', kind: 'training', start: '2024-05-16' } as const;
const conference: Conference = {
  roles: [
    { id: 'chair', level: 'national' },
    { id: 'executive-vice-chair', level: 'provincial' },
    { id: 'presidium', level: 'provincial' },
    { id: 'member', level: 'prefectural' },
  ],
  rotation: null,
  terms: [{ id: '2024', start: '2024', end: '2024', executiveViceChair: 'north' }],
  associations: [
    { id: 'nation', level: 'national' },
    { id: 'north', level: 'provincial' },
    { id: 'south', level: 'provincial' },
    { id: 'town', level: 'prefectural' },
    { id: 'village', level: 'county' },
  ],
};

it.each<[string, Parameters<typeof isShared>[0], boolean]>([
  ['a joint conference, whoever holds it', { kind: 'joint-conference' }, true],
  ['what two hold', { kind: 'training', hosts: ['a', 'b'] }, true],
  ['what one holds with another', { kind: 'training', hosts: ['a'], coHosts: ['b'] }, true],
  ['what one holds alone', { kind: 'training', hosts: ['a'], coHosts: [] }, false],
  ['what nobody is known to hold', { kind: 'forum' }, false],
])('knows whether it is for the calendar: %s', (_name, activity, shared) => {
  expect(isShared(activity)).toBe(shared);
});

it('takes no month or year for a day', () => {
  expect(daysOf({ start: '2024-05-16' })).toEqual({ start: '2024-05-16', end: '2024-05-16' });
  expect(daysOf({ start: '2024-05' })).toBeNull();
  expect(daysOf({ start: '2024-05-16', end: '2024-06' })).toBeNull();
});

it('puts an activity into the calendars of who held it and who came', () => {
  const held = { ...training, hosts: ['a'], coHosts: ['b'], attendance: [{ association: 'c' }, { region: 'sichuan' }] };
  expect([...concerned(held, conference)]).toEqual(['a', 'b', 'c']);
});

it('puts a joint conference into the calendars of all who have a seat on that day', () => {
  const meeting = { ...training, kind: 'joint-conference' as const, hosts: ['nation'] };
  expect([...concerned(meeting, conference)].sort()).toEqual(['nation', 'north', 'south', 'town']);
  expect([...concerned({ ...meeting, start: '2025-05-16' }, conference)]).toEqual(['nation']);
});
