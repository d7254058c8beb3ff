import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, spanBetween } from './span.ts';

describe('spanBetween', () => {
  it.each<[string, string, Span | null]>([
    ['2008-12-10', '2026-11-22', { years: 17, months: 11, days: 12 }],
    ['2026-09-08', '2026-11-22', { years: 0, months: 2, days: 14 }],
    ['2026-11-22', '2026-11-22', { years: 0, months: 0, days: 0 }],
    ['2026-10-31', '2026-11-22', { years: 0, months: 0, days: 22 }],
    ['2026-01-31', '2026-03-01', { years: 0, months: 1, days: 1 }],
    ['2025-12-31', '2026-01-01', { years: 0, months: 0, days: 1 }],
    ['2024-02-29', '2025-02-28', { years: 0, months: 11, days: 30 }],
    ['2007-03', '2026-11-22', { years: 19, months: 8 }],
    ['2008', '2026-11-22', { years: 18 }],
    ['2008-12-10', '2026', { years: 18 }],
    ['2026-11-23', '2026-11-22', null],
    ['2027', '2026-11-22', null],
  ])('from %s to %s', (from, to, expected) => {
    expect(spanBetween(from, to)).toEqual(expected);
  });

  it('has no negative part and never a month too many', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    const text = day.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const span = spanBetween(a < b ? a : b, a < b ? b : a);
        const { years, months = 0, days = 0 } = span ?? { years: -1 };
        expect(years >= 0 && months >= 0 && months < 12 && days >= 0 && days < 31).toBe(true);
      }),
    );
  });
});
