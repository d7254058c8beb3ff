import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelLines, widthOf } from './label-lines.ts';

it('leaves a name that fits as it is', () => {
  expect(labelLines('款项支付条例', 8, 2)).toEqual({ lines: ['款项支付条例'], cut: false });
});

it('breaks a long name and cuts one that is longer still, with room for an ellipsis', () => {
  expect(labelLines('中小企业促进法', 4, 2)).toEqual({ lines: ['中小企业', '促进法'], cut: false });
  expect(labelLines('中小企业促进法修订草案', 4, 2)).toEqual({ lines: ['中小企业', '促进法'], cut: true });
});

it('breaks between words, and before no closing mark', () => {
  expect(labelLines('定了什么，留着什么没定', 8, 2).lines).toEqual(['定了什么，留着', '什么没定']);
  expect(labelLines('公平竞争，', 4, 2).lines).toEqual(['公平', '竞争，']);
});

it('gives letters and figures less room than characters', () => {
  expect(widthOf('SME')).toBeLessThan(widthOf('中小企'));
  expect(labelLines('2019年', 4, 1).lines).toEqual(['2019年']);
});

it('never exceeds the width or the number of lines, and cuts nothing that fits', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'协会ab（𠮷1') }),
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, most) => {
        const { lines, cut } = labelLines(text, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(cut ? text.startsWith(lines.join('')) : lines.join('') === text).toBe(true);
        if (cut) expect(widthOf(`${lines.at(-1)}…`)).toBeLessThanOrEqual(width);
      },
    ),
    { seed: 3, numRuns: 300 },
  );
});
