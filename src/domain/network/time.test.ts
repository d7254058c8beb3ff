import { expect, it } from 'vitest';
import { elapsed, latestBy } from './time.ts';

it.each([
  ['2007-03-22', { years: 19, months: 8 }],
  ['2025-11-22', { years: 1, months: 0 }],
  ['2025-11-23', { years: 0, months: 11 }],
  ['2026-11-01', { years: 0, months: 0 }],
  ['2026-10', { years: 0, months: 1 }],
  ['2024-12', { years: 1, months: 11 }],
  ['1999', { years: 27, months: null }],
  ['2026', { years: 0, months: null }],
  ['2027-01-01', { years: 0, months: 0 }],
])('counts from %s to 22 November 2026', (date, gone) => {
  expect(elapsed(date, '2026-11-22')).toEqual(gone);
});

it('finds the latest date that is not after the day', () => {
  expect(latestBy(['2004-04', undefined, '1999', '2026-11'], '2026-11-22')).toBe('2026-11');
  expect(latestBy(['2026-11-23', '2004-04'], '2026-11-22')).toBe('2004-04');
  expect(latestBy([undefined, '2027'], '2026-11-22')).toBeNull();
});
