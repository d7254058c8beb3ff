import { describe, expect, it } from 'vitest';
import { holdsUntil, type LinkObservation, linkLedger } from './link-ledger.ts';

let count = 0;
/** `a>b 2026-05 seen /links/` */
function look(written: string): LinkObservation {
  const [direction = '', date = '', result = 'seen', page = '/'] = written.split(' ');
  const [from = '', to = ''] = direction.split('>');
  count += 1;
  return { id: `${count}`, from, to, date, page: `https://${from}.example${page}`, result: result as LinkObservation['result'] };
}
const ledgerOf = (looks: string[], months = 12) => linkLedger(looks.map(look), '2026-11-22', months);
const pairOf = (...looks: string[]) => ledgerOf(looks).pair('a', 'b');
const linkOf = (...looks: string[]) => ledgerOf(looks).directed('a', 'b').state;

describe('two sites', () => {
  it('link to each other only where each was seen to, and neither look is too old', () => {
    expect(pairOf('a>b 2026-05-01', 'b>a 2026-06')).toBe('mutual');
    expect(pairOf('a>b 2026-05-01', 'b>a 2025-06')).toBe('one-sided');
    expect(pairOf('a>b 2026-05-01', 'b>a 2026-06-01 not-seen')).toBe('one-sided');
    expect(pairOf('a>b 2026-05-01')).toBe('one-sided');
    expect(pairOf('a>b 2026-05-01', 'a>b 2026-06-01')).toBe('one-sided');
  });

  it('are told apart by what is known where no link is seen', () => {
    expect(pairOf()).toBe('no-record');
    expect(pairOf('a>c 2026-05-01', 'c>b 2026-05-01')).toBe('no-record');
    expect(pairOf('b>a 2024')).toBe('stale');
    expect(pairOf('b>a 2026-01', 'b>a 2026-02 not-seen', 'a>b 2020')).toBe('gone');
    expect(pairOf('b>a 2026-02 not-seen')).toBe('not-seen');
  });

  it('are the same pair from either side', () => {
    const ledger = ledgerOf(['a>b 2026-05-01', 'b>a 2026-02 not-seen']);
    expect(ledger.pair('b', 'a')).toBe(ledger.pair('a', 'b'));
  });
});

describe('a link', () => {
  it('is gone where a later look at its page does not find it', () => {
    expect(linkOf('a>b 2026-02', 'a>b 2026-03 not-seen')).toBe('gone');
    expect(linkOf('a>b 2026-03', 'a>b 2026-02 not-seen')).toBe('seen');
    expect(linkOf('a>b 2026-02', 'a>b 2026-03 not-seen', 'a>b 2026-04')).toBe('seen');
  });

  it('stays where a look at another page does not find it', () => {
    expect(linkOf('a>b 2026-02 seen /links/', 'a>b 2026-03 not-seen /')).toBe('seen');
    expect(linkOf('a>b 2020 seen /links/', 'a>b 2026-03 not-seen /')).toBe('not-seen');
  });

  it('is not there where two looks of one day differ', () => {
    expect(linkOf('a>b 2026-02-01', 'a>b 2026-02-01 not-seen')).not.toBe('seen');
  });

  it('is not known from a look of a later day', () => {
    expect(linkOf('a>b 2026-11-23')).toBe('no-record');
    expect(linkOf('a>b 2026-11-22')).toBe('seen');
  });

  it('is told with the observation that decides', () => {
    const { last } = ledgerOf(['a>b 2026-02', 'a>b 2026-04', 'a>b 2026-03']).directed('a', 'b');
    expect(last?.date).toBe('2026-04');
    expect(ledgerOf([]).directed('a', 'b')).toEqual({ state: 'no-record', last: null });
  });
});

describe('an observation', () => {
  it.each([
    ['2025-11-22', 12, 'seen'],
    ['2025-11-21', 12, 'stale'],
    ['2025-12', 12, 'seen'],
    ['2025-11', 12, 'stale'],
    ['2026', 12, 'seen'],
    ['2026-08-22', 3, 'seen'],
    ['2026-08-21', 3, 'stale'],
  ] as const)('of %s that holds for %i months is %s', (date, months, state) => {
    expect(ledgerOf([`a>b ${date}`], months).directed('a', 'b').state).toBe(state);
  });

  it('holds to the same day of a later month, or to its last', () => {
    expect(holdsUntil('2025-12-31', 2)).toBe('2026-02-28');
    expect(holdsUntil('2025', 12)).toBe('2026-01-01');
    expect(holdsUntil('2026-12', 1)).toBe('2027-01-01');
  });
});
