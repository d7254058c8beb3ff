import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '企'), maxLength: 9 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['finance', 'finanse', 1],
    ['finance', 'fiance', 1],
    ['finance', 'finnance', 1],
    ['frist', 'first', 1],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
    ['企业', '企業', 1],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it('says more than the limit, and no more, when the words are further apart', () => {
    expect(editDistance('aaaaaa', 'bbbbbb', 2)).toBeGreaterThan(2);
    expect(editDistance('a', 'aaaaaaa', 2)).toBe(3);
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(word, word, (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20)),
      { seed: 2 },
    );
  });

  it('is zero for equal words alone', () => {
    fc.assert(
      fc.property(word, word, (a, b) => (editDistance(a, b, 20) === 0) === (a === b)),
      { seed: 3 },
    );
  });

  it('is right up to the limit, whatever the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const free = editDistance(a, b, 20);
        const limited = editDistance(a, b, limit);
        return free <= limit ? limited === free : limited > limit;
      }),
      { seed: 4 },
    );
  });
});

describe('nearest', () => {
  const ids = ['editorial/seed-2007', 'editorial/seed-2010', 'casme/notice', 'finance', 'taxation'];

  it.each([
    ['editorial/sed-2007', 'editorial/seed-2007'],
    ['finanse', 'finance'],
    ['taxaton', 'taxation'],
    ['casme/notcie', 'casme/notice'],
    ['editorial/notice', 'casme/notice'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, ids)).toBe(meant);
  });

  it('is silent when nothing is near enough to be meant', () => {
    expect(nearest('quite/another-thing', ids)).toBeNull();
    expect(nearest('x', [])).toBeNull();
    expect(nearest('/services/example-city/no-such/', ['/services/example-city/bank-meeting/'])).toBeNull();
  });

  it('takes the first of equally near candidates, so that every run says the same', () => {
    expect(nearest('seed-200', ['seed-2001', 'seed-2002'])).toBe('seed-2001');
  });
});
