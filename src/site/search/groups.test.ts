import { expect, it } from 'vitest';
import { filterGroups } from './groups.ts';

const of = (...values: [string, number][]) => values.map(([value, count]) => ({ value, count }));
const read = (groups: ReturnType<typeof filterGroups>) => groups.map(({ key, values }) => [key, values.map(({ value }) => value)]);

it('shows filters only that have something to choose, always in the same order', () => {
  const counts = {
    status: of(['in-force', 2], ['amended', 1]),
    kind: of(['bulletins', 2], ['people', 1]),
    level: of(['national', 9]),
    topic: [],
  };
  expect(read(filterGroups(counts))).toEqual([
    ['kind', ['bulletins', 'people']],
    ['status', ['in-force', 'amended']],
  ]);
});

it('puts years from the newest and work items by their number, and leaves other values as they are counted', () => {
  const counts = {
    region: of(['c', 2], ['b', 1], ['a', 1]),
    year: of(['2007', 9], ['2011', 1], ['2009', 5]),
    'work-item': of(['10', 9], ['2', 1], ['1', 1]),
  };
  expect(read(filterGroups(counts))).toEqual([
    ['region', ['c', 'b', 'a']],
    ['work-item', ['1', '2', '10']],
    ['year', ['2011', '2009', '2007']],
  ]);
});
