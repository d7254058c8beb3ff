import { describe, expect, it } from 'vitest';
import type { Statistic } from '../statistic.ts';
import { figureLedger, stretches } from './figures.ts';

const statistic = (id: string): Statistic => ({ id, label: '企业', value: 3, unit: '家', scope: '全市', period: '2025年' });

describe('figureLedger', () => {
  it('keeps every figure of every entry in order, and those of examples apart', () => {
    const entries = [
      { id: 'a', example: false, statistics: [statistic('x'), statistic('y')] },
      { id: 'b', example: true, statistics: [statistic('x')] },
      { id: 'c', example: false, statistics: [] },
      { id: 'd', example: false, statistics: [statistic('x')] },
    ];
    const { real, examples } = figureLedger(entries);
    const names = (figures: typeof real) => figures.map((figure) => `${figure.entry.id}#${figure.statistic.id}`);
    expect(names(real)).toEqual(['a#x', 'a#y', 'd#x']);
    expect(names(examples)).toEqual(['b#x']);
  });
});

describe('stretches', () => {
  it.each([
    [0, [[]]],
    [2, [[0, 1]]],
    [3, [[0, 1], [2]]],
    [
      4,
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ])('cuts %i items into stretches of two', (count, cut) => {
    expect(stretches([...Array(count).keys()], 2)).toEqual(cut);
  });
});
