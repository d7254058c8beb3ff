import { describe, expect, it } from 'vitest';
import { type AgreementState, directionsOn, overlaps, type Recognition, stateOn } from './recognition.ts';

let count = 0;
const offer = (from: string, to: string, since = '2020-01-01', end: Pick<Recognition, 'expires' | 'withdrawnOn'> = {}): Recognition => {
  count += 1;
  return { id: `recognitions/${from}/${to}-${count}`, from, to, since, ...end };
};
const states = (agreements: readonly Recognition[], day: string) =>
  directionsOn(agreements, day).map(({ from, to, state }) => `${from}→${to} ${state}`);

describe('stateOn', () => {
  it.each<[string, Pick<Recognition, 'expires' | 'withdrawnOn'>, string, AgreementState]>([
    ['2026-03-01', {}, '2026-02-28', 'not-yet'],
    ['2026-03-01', {}, '2026-03-01', 'in-force'],
    ['2026-03', {}, '2026-02-28', 'not-yet'],
    ['2026-03', {}, '2026-03-15', 'uncertain'],
    ['2026-03', {}, '2026-03-31', 'in-force'],
    ['2026', {}, '2026-12-30', 'uncertain'],
    ['2026', {}, '2026-12-31', 'in-force'],
    ['2020', { expires: '2026-05-31' }, '2026-05-31', 'in-force'],
    ['2020', { expires: '2026-05-31' }, '2026-06-01', 'expired'],
    ['2020', { expires: '2026-05' }, '2026-04-30', 'in-force'],
    ['2020', { expires: '2026-05' }, '2026-05-31', 'uncertain'],
    ['2020', { expires: '2026-05' }, '2026-06-01', 'expired'],
    ['2020', { expires: '2024-02' }, '2024-02-29', 'uncertain'],
    ['2020', { withdrawnOn: '2026-05-31' }, '2026-05-30', 'in-force'],
    ['2020', { withdrawnOn: '2026-05-31' }, '2026-05-31', 'withdrawn'],
    ['2020', { withdrawnOn: '2026-05' }, '2026-05-01', 'uncertain'],
    ['2020', { withdrawnOn: '2026-05' }, '2026-05-31', 'withdrawn'],
    ['2020', { expires: '2026-05-31', withdrawnOn: '2026-02-01' }, '2026-07-01', 'withdrawn'],
    ['2020', { expires: '2026-01-31', withdrawnOn: '2026-02-01' }, '2026-07-01', 'expired'],
    ['2027-01-01', { withdrawnOn: '2026-02-01' }, '2026-07-01', 'withdrawn'],
  ])('since %s, %o: on %s %s', (since, end, day, state) => {
    expect(stateOn(offer('a', 'b', since, end), day)).toBe(state);
  });
});

describe('directionsOn', () => {
  it('never makes a mutual agreement of one side', () => {
    expect(states([offer('a', 'b')], '2026-01-01')).toEqual(['a→b offered']);
  });

  it('calls both directions mutual only while both are in force', () => {
    const both = [offer('a', 'b', '2026-03-01'), offer('b', 'a', '2026-05-01', { expires: '2026-08-31' })];
    expect(states(both, '2026-04-01')).toEqual(['a→b offered', 'b→a not-yet']);
    expect(states(both, '2026-06-01')).toEqual(['a→b mutual', 'b→a mutual']);
    expect(states(both, '2026-09-01')).toEqual(['a→b offered', 'b→a expired']);
  });

  it('does not call mutual what may be over', () => {
    expect(states([offer('a', 'b'), offer('b', 'a', '2020', { withdrawnOn: '2026-05' })], '2026-05-10')).toEqual([
      'a→b offered',
      'b→a uncertain',
    ]);
  });

  it('leaves a circle of offers one-sided', () => {
    const circle = [offer('a', 'b'), offer('b', 'c'), offer('c', 'a')];
    expect(states(circle, '2026-01-01')).toEqual(['a→b offered', 'b→c offered', 'c→a offered']);
  });

  it('does not take an association for its own partner', () => {
    expect(states([offer('a', 'a')], '2026-01-01')).toEqual(['a→a offered']);
  });

  it('lets a renewed agreement count before the one that it follows, whichever comes first', () => {
    const [old, renewed] = [offer('a', 'b', '2020-01-01', { expires: '2024-12-31' }), offer('a', 'b', '2025-01-01')];
    for (const agreements of [
      [old, renewed],
      [renewed, old],
    ])
      expect(directionsOn(agreements, '2026-01-01').map(({ agreement, state }) => [agreement.id, state])).toEqual([
        [renewed.id, 'offered'],
      ]);
  });

  it('tells of the one that ended last where all are over', () => {
    const ended = [offer('a', 'b', '2010', { expires: '2024-12-31' }), offer('a', 'b', '2025-06-01', { withdrawnOn: '2025-09-01' })];
    expect(states(ended, '2026-01-01')).toEqual(['a→b withdrawn']);
    expect(states([...ended].reverse(), '2026-01-01')).toEqual(['a→b withdrawn']);
  });
});

describe('overlaps', () => {
  const pairs = (...agreements: Recognition[]) => overlaps(agreements).length;

  it('finds two of one direction that hold on the same day', () => {
    expect(pairs(offer('a', 'b', '2025-01-01', { expires: '2026-12-31' }), offer('a', 'b', '2026-12-31'))).toBe(1);
  });

  it('passes what follows, what goes the other way, and what a partial date leaves open', () => {
    expect(pairs(offer('a', 'b', '2025-01-01', { expires: '2026-12-30' }), offer('a', 'b', '2026-12-31'))).toBe(0);
    expect(pairs(offer('a', 'b', '2025-01-01', { withdrawnOn: '2026-06-01' }), offer('a', 'b', '2026-06-01'))).toBe(0);
    expect(pairs(offer('a', 'b'), offer('b', 'a'))).toBe(0);
    expect(pairs(offer('a', 'b', '2025', { expires: '2026-05' }), offer('a', 'b', '2026-05'))).toBe(0);
  });
});
