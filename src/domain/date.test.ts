import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseDate, compareDates, earliestDay, isBefore, isPartialDate, latestBy, latestDay, yearOf } from './date.ts';

describe('isPartialDate', () => {
  it.each(['2007', '2007-03', '2007-03-22', '1000', '9999-12-31', '2024-02-29', '2000-02-29'])('accepts %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    '',
    '207',
    '0999',
    '20070322',
    '2007-3-22',
    '2007-03-1',
    '2007/03/22',
    '2007年3月',
    '２００７',
    '2007-00',
    '2007-13',
    '2007-04-31',
    '2007-02-29',
    '1900-02-29',
    '2007-03-00',
    '2007-03-22T00:00',
    ' 2007',
    '2007\n',
    '-2007',
  ])('refuses %j', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it('agrees with the calendar of the platform on every day', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => isPartialDate(day.toISOString().slice(0, 10))),
      { seed: 1 },
    );
  });
});

describe('compareDates', () => {
  it('puts the less precise date first where both agree', () => {
    expect(['2007-03-22', '2007', '2007-03', '2006-12-31', '2007-04'].sort(compareDates)).toEqual([
      '2006-12-31',
      '2007',
      '2007-03',
      '2007-03-22',
      '2007-04',
    ]);
  });

  it('is zero for a date and itself', () => {
    expect(compareDates('2007-03', '2007-03')).toBe(0);
  });
});

describe('isBefore', () => {
  it.each([
    ['2006', '2007', true],
    ['2007-03-21', '2007-03-22', true],
    ['2006-12', '2007-03-22', true],
    ['2007-03', '2007-04-01', true],
  ])('says that %s is certainly before %s', (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });

  it.each([
    ['2007', '2007-03-22'],
    ['2007-03-22', '2007'],
    ['2007-03', '2007-03-22'],
    ['2007-03-22', '2007-03-22'],
    ['2008', '2007-03'],
  ])('does not say that %s is before %s', (a, b) => {
    expect(isBefore(a, b)).toBe(false);
  });

  it('never says both that a is before b and that b is before a', () => {
    const part = fc.constantFrom('2007', '2007-03', '2007-03-22', '2007-04', '2008', '2008-01-01');
    fc.assert(fc.property(part, part, (a, b) => !(isBefore(a, b) && isBefore(b, a))));
  });
});

it.each([
  ['2007-03-22', '2007年3月22日'],
  ['2007-10-09', '2007年10月9日'],
  ['2007-03', '2007年3月'],
  ['2007', '2007年'],
])('prints %s as %s, with the precision that it has', (date, printed) => {
  expect(chineseDate(date)).toBe(printed);
});

it('takes the year of a date of any precision', () => {
  expect(['2007', '2007-03', '2007-03-22'].map(yearOf)).toEqual(['2007', '2007', '2007']);
});

describe('earliestDay and latestDay', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-05-17', '2026-05-17', '2026-05-17'],
  ])('%s can mean %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });
});

it('finds the latest date that is not after the day', () => {
  expect(latestBy(['2004-04', undefined, '1999', '2026-11'], '2026-11-22')).toBe('2026-11');
  expect(latestBy(['2026-11-23', '2004-04'], '2026-11-22')).toBe('2004-04');
  expect(latestBy([undefined, '2027'], '2026-11-22')).toBeNull();
});
