import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf, railPath } from './rails.ts';

describe('lanesOf', () => {
  it('lays short connections inside long ones and lets neighbours share a lane', () => {
    expect(
      lanesOf([
        { from: 3, to: 0 },
        { from: 1, to: 0 },
        { from: 2, to: 1 },
      ]),
    ).toEqual([1, 0, 0]);
  });

  it('never lets two connections run along the same rows in one lane', () => {
    const edge = fc.record({ from: fc.nat(9), to: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const lanes = lanesOf(edges);
        const spans = edges.map(({ from, to }, index) => ({ lane: lanes[index], top: Math.min(from, to), bottom: Math.max(from, to) }));
        for (const [index, a] of spans.entries()) {
          for (const b of spans.slice(index + 1)) expect(a.lane === b.lane && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

it('draws the way along a lane on either side and in either direction', () => {
  expect(railPath({ x: 30, lane: 10, y1: 0, y2: 50 })).toBe('M30 0H16Q10 0 10 6V44Q10 50 16 50H30');
  expect(railPath({ x: 30, lane: 40, y1: 50, y2: 0 })).toBe('M30 50H34Q40 50 40 44V6Q40 0 34 0H30');
});
