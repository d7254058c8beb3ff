import { expect, it } from 'vitest';
import { filterGroups } from './groups.ts';

const of = (...values: [string, number][]) => values.map(([value, count]) => ({ value, count }));
const read = (groups: ReturnType<typeof filterGroups>) => groups.map(({ key, values }) => [key, values.map(({ value }) => value)]);

it('shows filters only that have something to choose, always in the same order', () => {
  const counts = {
    status: of(['amended', 1], ['in-force', 2]),
    kind: of(['people', 1], ['bulletins', 2]),
    level: of(['national', 9]),
    topic: [],
  };
  expect(read(filterGroups(counts))).toEqual([
    ['kind', ['bulletins', 'people']],
    ['status', ['in-force', 'amended']],
  ]);
});

it('does not count a value that would leave nothing', () => {
  expect(filterGroups({ region: of(['beijing', 3], ['sichuan', 0]) })).toEqual([]);
});

it('puts the most frequent first, years from the newest, work items by their number', () => {
  const counts = {
    region: of(['b', 1], ['c', 2], ['a', 1]),
    year: of(['2007', 9], ['2011', 1], ['2009', 5]),
    'work-item': of(['10', 9], ['2', 1], ['1', 1]),
  };
  expect(read(filterGroups(counts))).toEqual([
    ['region', ['c', 'a', 'b']],
    ['work-item', ['1', '2', '10']],
    ['year', ['2011', '2009', '2007']],
  ]);
});
