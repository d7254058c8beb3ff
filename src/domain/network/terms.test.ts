import { expect, it } from 'vitest';
import { earliestDay, latestDay } from '../date.ts';
import { dayAfter, dayBefore, monthsAfter } from './days.ts';
import { coverYear, type Term, termFaults, termOn } from './terms.ts';

const term = (id: string, start: string, end: string, more: Partial<Term> = {}): Term => ({
  id,
  start,
  end,
  executiveViceChair: 'a',
  ...more,
});
const kinds = (...terms: Term[]) => termFaults(terms).map(({ kind, term: { id } }) => [kind, id]);

it.each([
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['2023-12-31', '2024-01-01'],
  ['2024-04-09', '2024-04-10'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

it('takes a partial date for all its days', () => {
  expect([earliestDay('2024'), earliestDay('2024-02'), earliestDay('2024-02-03')]).toEqual(['2024-01-01', '2024-02-01', '2024-02-03']);
  expect([latestDay('2024'), latestDay('2024-02'), latestDay('2024-02-03')]).toEqual(['2024-12-31', '2024-02-29', '2024-02-03']);
});

it('counts months without leaving the calendar', () => {
  expect(monthsAfter('2024-01-31', 1)).toBe('2024-02-29');
  expect(monthsAfter('2024-11-15', 14)).toBe('2026-01-15');
});

it('finds no fault in terms that follow one another, in whatever order and precision they are written', () => {
  expect(kinds(term('2', '2025-07', '2026-06-30'), term('1', '2024', '2025-06'), term('3', '2026-07-01', '2026'))).toEqual([]);
});

it('tells the days of a gap and of an overlap', () => {
  const [gap] = termFaults([term('1', '2024', '2024'), term('2', '2025-01-03', '2025')]);
  expect(gap).toMatchObject({ kind: 'gap', term: { id: '2' }, before: { id: '1' }, between: { from: '2025-01-01', to: '2025-01-02' } });
  const [overlap] = termFaults([term('1', '2024', '2025-02'), term('2', '2025', '2025')]);
  expect(overlap).toMatchObject({ kind: 'overlap', term: { id: '2' }, between: { from: '2025-01-01', to: '2025-02-28' } });
});

it('excuses a gap that is explained, never an overlap', () => {
  expect(kinds(term('1', '2024', '2024'), term('2', '2026', '2026', { gapNote: '没有记录' }))).toEqual([]);
  expect(kinds(term('1', '2024', '2024'), term('2', '2024-12', '2025', { gapNote: '交接', note: '交接' }))).toEqual([['overlap', '2']]);
});

it('measures a gap from the last day of all earlier terms', () => {
  expect(kinds(term('1', '2024', '2026'), term('2', '2025', '2025'), term('3', '2027', '2027'))).toEqual([['overlap', '2']]);
});

it('reports an end before its beginning once, and ids that are used twice', () => {
  expect(kinds(term('1', '2025', '2024'), term('2', '2026', '2026'))).toEqual([['reversed', '1']]);
  expect(kinds(term('1', '2024', '2024'), term('1', '2025', '2025'))).toEqual([['duplicate-id', '1']]);
});

it('knows the term of a day up to its last', () => {
  const terms = [term('1', '2024', '2024'), term('2', '2025-01-01', '2025-06-30')];
  expect(['2023-12-31', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'].map((day) => termOn(terms, day)?.id)).toEqual([
    undefined,
    '1',
    '2',
    '2',
    undefined,
  ]);
});

it('knows whether every day of a year has its term', () => {
  const halves = [term('2', '2024-07', '2024-12'), term('1', '2023-07', '2024-06')];
  expect(coverYear(halves, '2024')).toBe(true);
  expect(coverYear(halves, '2023')).toBe(false);
  expect(coverYear([term('1', '2024-01', '2024-05'), term('2', '2024-07', '2024-12')], '2024')).toBe(false);
});
