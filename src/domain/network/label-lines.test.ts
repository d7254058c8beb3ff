import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelLines, widthOf } from './label-lines.ts';

it('leaves a name that fits as it is', () => {
  expect(labelLines('款项支付条例', 8, 2)).toEqual(['款项支付条例']);
});

it('breaks a long name and cuts one that is longer still', () => {
  expect(labelLines('中小企业促进法', 4, 2)).toEqual(['中小企业', '促进法']);
  expect(labelLines('中小企业促进法修订草案', 4, 2)).toEqual(['中小企业', '促进法…']);
});

it('gives letters and figures less room than characters', () => {
  expect(widthOf('SME')).toBeLessThan(widthOf('中小企'));
  expect(labelLines('2019年', 4, 1)).toEqual(['2019年']);
});

it('never exceeds the width or the number of lines, and cuts nothing that fits', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'协会ab（𠮷1') }),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, most) => {
        const lines = labelLines(text, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        if (!lines.join('').endsWith('…')) expect(lines.join('')).toBe(text);
      },
    ),
    { seed: 3, numRuns: 300 },
  );
});
