import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailTime, weekdayOf } from './days.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('tells the weekday of every day as the calendar has it', () => {
  fc.assert(fc.property(days, (day) => weekdayOf(day) === new Date(`${day}T00:00:00Z`).getUTCDay()));
});

it('writes a day as mail does, so that others read the same day', () => {
  expect(mailTime('2026-11-22')).toBe('Sun, 22 Nov 2026 00:00:00 +0000');
  fc.assert(fc.property(days, (day) => Date.parse(mailTime(day)) === Date.parse(`${day}T00:00:00Z`)));
});
