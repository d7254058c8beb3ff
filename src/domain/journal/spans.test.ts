import { expect, it } from 'vitest';
import { isCovered, overlappingSpans, reversedSpans } from './spans.ts';

it('finds the days that two spans share, with months and years as a whole', () => {
  const spans = [{ start: '2026-06' }, { start: '2025', end: '2026-05' }, { start: '2026-05-31', end: '2026-06-02' }];
  expect(overlappingSpans(spans)).toEqual([
    { index: 2, other: 1, from: '2026-05-31', to: '2026-05-31' },
    { index: 0, other: 2, from: '2026-06-01', to: '2026-06-02' },
  ]);
});

it('tells spans that end before they begin, and lets them overlap nothing', () => {
  const spans = [{ start: '2026-02', end: '2026-01' }, { start: '2026-01' }];
  expect(reversedSpans(spans)).toEqual([{ index: 0, span: spans[0] }]);
  expect(overlappingSpans(spans)).toEqual([]);
});

it('tells whether every day is covered, across spans that follow one another', () => {
  const year = { start: '2026', end: '2026' };
  expect(isCovered(year, [{ start: '2026-07' }, { start: '2025', end: '2026-06' }])).toBe(true);
  expect(isCovered(year, [{ start: '2026-07-02' }, { start: '2025', end: '2026-06' }])).toBe(false);
  expect(isCovered(year, [{ start: '2026-02' }])).toBe(false);
  expect(isCovered(year, [])).toBe(false);
});
