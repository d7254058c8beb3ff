import { describe, expect, it } from 'vitest';
import { policy, policyNetwork } from './policy-testing.ts';
import { amendersOn, endOf, inForceOn, lapsedBases, standingOn } from './standing.ts';

const standing = (day: string, ...documents: Parameters<typeof policyNetwork>) =>
  standingOn(documents[0] as (typeof documents)[0], day, policyNetwork(...documents));

describe('standingOn', () => {
  const law = policy('law', { effective: '2020-09-01', expires: '2021-12-31', status: 'expired' });

  it.each([
    ['2020-08-31', 'not-yet'],
    ['2020-09-01', 'in-force'],
    ['2021-12-31', 'in-force'],
    ['2022-01-01', 'ended'],
  ])('on %s calls %s a document of known dates', (day, expected) => {
    expect(standing(day, law)).toBe(expected);
  });

  it('ends a document on the day on which what supersedes it begins, from whichever side that is told', () => {
    const old = policy('old', { effective: '2020-01-01', status: 'repealed' });
    for (const [first, second] of [
      [old, policy('new', { effective: '2026-04-01' }, 'supersedes old')],
      [{ ...old, supersededBy: ['new'] }, policy('new', { effective: '2026-04-01' })],
    ] as const) {
      expect(standing('2026-03-31', first, second)).toBe('in-force');
      expect(standing('2026-04-01', first, second)).toBe('ended');
    }
  });

  it('ends a document on the day of its repeal, and by the first of several ends', () => {
    const both = policy('x', { effective: '2020-01-01', repealed: '2022-05-01', expires: '2024-12-31', status: 'repealed' });
    expect(standing('2022-04-30', both)).toBe('in-force');
    expect(standing('2022-05-01', both)).toBe('ended');
  });

  it('never calls in force what nobody has looked up, not even within its dates', () => {
    const unchecked = policy('x', { effective: '2020-01-01', expires: '2025-12-31', status: 'unknown' });
    expect(standing('2021-01-01', unchecked)).toBe('unknown');
    expect(standing('2019-12-31', unchecked)).toBe('not-yet');
    expect(standing('2026-01-01', unchecked)).toBe('ended');
  });

  it('does not know when a repealed document ended, where no date tells, until the day of the look-up', () => {
    const repealed = policy('x', { effective: '2020-01-01', status: 'repealed', statusChecked: '2026-06-01' });
    expect(standing('2026-05-31', repealed)).toBe('unknown');
    expect(standing('2026-06-01', repealed)).toBe('ended');
  });

  it('does not know since when a document without an effective day has been in force, until the day of the look-up', () => {
    const undated = policy('x', { issued: '2010-05-07', statusChecked: '2026-06-01' });
    expect(standing('2010-05-06', undated)).toBe('not-yet');
    expect(standing('2015-01-01', undated)).toBe('unknown');
    expect(standing('2026-06-01', undated)).toBe('in-force');
  });

  it('does not answer more precisely than the dates are', () => {
    const year = policy('x', { effective: '2020' });
    expect(['2019-12-31', '2020-06-01', '2021-01-01'].map((day) => standing(day, year))).toEqual(['not-yet', 'unknown', 'in-force']);
    const plan = policy('y', { effective: '2016-06-28', expires: '2020', status: 'expired' });
    expect(['2020-12-31', '2021-01-01'].map((day) => standing(day, plan))).toEqual(['in-force', 'ended']);
    const replaced = policy('z', { effective: '2016-06-28', status: 'repealed' });
    const by = policy('new', { effective: '2020-03' }, 'supersedes z');
    expect(['2020-02-29', '2020-03-15', '2020-04-01'].map((day) => standing(day, replaced, by))).toEqual(['in-force', 'unknown', 'ended']);
  });

  it('keeps to a document of which only part was changed', () => {
    const changed = policy('law', { effective: '2007-01-01' });
    const change = policy('change', { effective: '2018-12-29' }, 'amends law');
    expect(standing('2020-01-01', changed, change)).toBe('in-force');
    expect(amendersOn(changed, '2018-12-28', policyNetwork(changed, change))).toEqual([]);
    expect(amendersOn(changed, '2018-12-29', policyNetwork(changed, change))).toEqual([change]);
  });
});

it('gives the first day after the last on which a document holds', () => {
  const end = (expires: string) => endOf(policy('x', { expires }), policyNetwork());
  expect(['2020', '2020-02', '2020-02-28', '2020-12-31'].map(end)).toEqual(['2021-01-01', '2020-03-01', '2020-02-29', '2021-01-01']);
});

it('tells of a day what was in force and what is unknown, and leaves out the rest', () => {
  const documents = [
    policy('held', { effective: '2020-01-01' }),
    policy('unknown', { effective: '2020-01-01', status: 'unknown' }),
    policy('later', { effective: '2026-01-01' }),
    policy('gone', { effective: '2010-01-01', expires: '2019-12-31', status: 'expired' }),
  ];
  const { inForce, unknown } = inForceOn(documents, '2021-05-05', policyNetwork(...documents));
  expect([inForce.map(({ id }) => id), unknown.map(({ id }) => id)]).toEqual([['held'], ['unknown']]);
});

it('flags what rests on a document that holds no more, once, and not what replaced it or rests on a sound one', () => {
  const old = policy('old', { effective: '2020-01-01', repealed: '2025-01-01', status: 'repealed' });
  const unchecked = policy('unchecked', { effective: '2020-01-01', status: 'unknown' });
  const child = policy('child', {}, 'implements old', 'based-on old', 'based-on unchecked');
  const grandchild = policy('grandchild', {}, 'implements child');
  const successor = policy('new', { effective: '2025-01-01' }, 'supersedes old');
  const network = policyNetwork(old, unchecked, child, grandchild, successor);
  const flags = (document: typeof old) => lapsedBases(document, network).map(({ id }) => id);
  expect([child, grandchild, successor].map(flags)).toEqual([['old'], [], []]);
});
