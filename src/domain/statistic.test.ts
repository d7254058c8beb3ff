import { describe, expect, it } from 'vitest';
import { comparableGroups, printStatistic, printValue, type Statistic } from './statistic.ts';

const figure = (id: string, rest: Partial<Statistic> = {}): Statistic => ({
  id,
  label: '参训企业',
  value: 30,
  unit: '家',
  scope: '示例协会',
  period: '2025年',
  ...rest,
});

describe('printValue', () => {
  it.each([
    [{ value: 24 }, '24'],
    [{ value: 5400 }, '5400'],
    [{ value: 0 }, '0'],
    [{ value: 0.5 }, '0.5'],
    [{ value: -2 }, '-2'],
    [{ value: 2, max: 3 }, '2–3'],
    [{ value: 0, max: 0 }, '0–0'],
  ])('prints %o as %s', (value, printed) => {
    expect(printValue(value)).toBe(printed);
  });
});

describe('printStatistic', () => {
  it.each([
    [undefined, '900家'],
    ['约', '约900家'],
    ['近', '近900家'],
    ['至少', '至少900家'],
    ['第', '第900家'],
    ['余', '900余家'],
    ['多', '900多家'],
    ['約', '約900家'],
    ['超過', '超過900家'],
    ['餘', '900餘家'],
  ])('puts the qualifier %s where Chinese has it', (qualifier, printed) => {
    expect(printStatistic(qualifier === undefined ? { value: 900, unit: '家' } : { value: 900, unit: '家', qualifier })).toBe(printed);
  });

  it('puts a qualifier around a range', () => {
    expect(printStatistic({ value: 2, max: 3, unit: '天', qualifier: '约' })).toBe('约2–3天');
  });
});

describe('comparableGroups', () => {
  it('puts figures together only where unit, scope and period are the same', () => {
    const figures = [
      figure('a'),
      figure('other-unit', { unit: '人' }),
      figure('b'),
      figure('other-scope', { scope: '全体系' }),
      figure('other-period', { period: '2024年' }),
    ];
    expect(comparableGroups(figures).map((group) => group.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['other-unit'],
      ['other-scope'],
      ['other-period'],
    ]);
  });

  it('does not confuse a unit and a scope that read the same when joined', () => {
    expect(comparableGroups([figure('a', { unit: '家", "x', scope: 'y' }), figure('b', { unit: '家', scope: 'x", "y' })])).toHaveLength(2);
  });

  it('has no group of no figures', () => {
    expect(comparableGroups([])).toEqual([]);
  });
});
