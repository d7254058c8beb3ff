import { expect, it } from 'vitest';
import { scoreboard } from './scoreboard.ts';
import type { WorkRecord } from './work-record.ts';

const record = (id: string, change: Partial<WorkRecord>): WorkRecord => ({
  id,
  items: ['1'],
  doers: ['north'],
  date: '2020',
  sourced: true,
  example: false,
  withdrawn: false,
  ...change,
});
const doers = [
  { id: 'south', example: false },
  { id: 'north', example: false },
  { id: 'sample', example: true },
];
const cells = (records: WorkRecord[]) =>
  scoreboard(doers, records, '2026-11-22').rows.map(({ doer, cells: filled }) => [
    doer.id,
    Object.fromEntries([...filled].map(([item, found]) => [item, found.map(({ id }) => id)])),
  ]);

it('fills a cell with every counted record of the association and the item, the newest first', () => {
  const records = [
    record('old', { date: '2007-03-22', items: ['1', '2'], doers: ['north', 'south'] }),
    record('new', { date: '2018' }),
    record('same-b', { date: '2010', items: ['2'] }),
    record('same-a', { date: '2010', items: ['2', '2'] }),
  ];
  expect(cells(records)).toEqual([
    ['south', { 1: ['old'], 2: ['old'] }],
    ['north', { 1: ['new', 'old'], 2: ['same-a', 'same-b', 'old'] }],
    ['sample', {}],
  ]);
});

it('fills no cell from what has no date or source, lies ahead or was taken back, and says what it left', () => {
  const records = [
    record('undated', { date: null }),
    record('unsourced', { sourced: false }),
    record('ahead', { date: '2027' }),
    record('withdrawn', { withdrawn: true }),
    record('of-no-item', { date: null, items: [] }),
  ];
  const board = scoreboard(doers, records, '2026-11-22');
  expect(board.rows.every(({ cells: filled }) => filled.size === 0)).toBe(true);
  expect(board.left.map(({ id }) => id)).toEqual(['undated', 'unsourced', 'ahead', 'withdrawn']);
  expect(board.items.size).toBe(0);
});

it('keeps examples and real associations apart, whoever is named', () => {
  const records = [
    record('example', { example: true, sourced: false, date: '2026', doers: ['north', 'sample'] }),
    record('real', { doers: ['north', 'sample'] }),
  ];
  expect(cells(records)).toEqual([
    ['south', {}],
    ['north', { 1: ['real'] }],
    ['sample', { 1: ['example'] }],
  ]);
  const { items } = scoreboard(doers, records, '2026-11-22');
  expect(items.get('1')?.map(({ id }) => id)).toEqual(['real', 'example']);
});

it('has a record of an item though its source names nobody', () => {
  const board = scoreboard(doers, [record('unnamed', { doers: [] })], '2026-11-22');
  expect(board.items.get('1')?.map(({ id }) => id)).toEqual(['unnamed']);
  expect(board.rows.every(({ cells: filled }) => filled.size === 0)).toBe(true);
});
