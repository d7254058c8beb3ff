import { describe, expect, it } from 'vitest';
import { chineseNumeral, parseChineseNumeral } from './numerals.ts';

describe('parseChineseNumeral', () => {
  it.each([
    ['〇', 0],
    ['十', 10],
    ['两百', 200],
    ['一百零五', 105],
    ['一千四百五十', 1450],
    ['一万', 10_000],
    ['三百万', 3_000_000],
    ['一亿二千万', 120_000_000],
    ['十万零三', 100_003],
  ])('reads %s as %i', (text, number) => {
    expect(parseChineseNumeral(text)).toBe(number);
  });

  it.each(['', '一二十', '三x', '24'])('reads %j as none', (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });

  it('reads back what is printed', () => {
    for (let number = 1; number < 100; number += 1) expect(parseChineseNumeral(chineseNumeral(number))).toBe(number);
  });
});
