import { expect, it } from 'vitest';
import type { Statistic } from '../statistic.ts';
import { statedCounts } from './stated-counts.ts';

const count = (id: string, change: Partial<Statistic> = {}): Statistic => ({
  id,
  label: '协会',
  value: 18,
  unit: '个',
  scope: '全国',
  period: '2007年3月',
  source: 'editorial/seed',
  ...change,
});

it('has each figure once with the entries that repeat it, and keeps figures of another scope, day or source', () => {
  const found = statedCounts([
    { id: 'a', example: false, statistics: [count('prefectural-associations', { value: 60 }), count('provincial-associations')] },
    { id: 'b', example: false, statistics: [count('provincial-associations'), count('firms')] },
    { id: 'c', example: false, statistics: [count('provincial-associations', { period: '2010年' })] },
    { id: 'd', example: true, statistics: [count('provincial-associations', { value: 99 })] },
  ]);
  expect(found.map(({ statistic, entries }) => [statistic.id, statistic.period, entries])).toEqual([
    ['provincial-associations', '2007年3月', ['a', 'b']],
    ['provincial-associations', '2010年', ['c']],
    ['prefectural-associations', '2007年3月', ['a']],
  ]);
});
