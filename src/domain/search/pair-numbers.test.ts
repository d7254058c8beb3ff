import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPairNumbers } from './pair-numbers.ts';

it('remembers the number of every pair, whatever their order and however many there are', () => {
  const side = fc.oneof(fc.integer({ min: 0, max: 65_535 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(side, side), { selector: String, maxLength: 300 }), (pairs) => {
      const numbers = createPairNumbers();
      for (const [number, [first, second]] of pairs.entries()) {
        expect(numbers.get(first, second)).toBe(-1);
        numbers.set(first, second, number);
      }
      for (const [number, [first, second]] of pairs.entries()) expect(numbers.get(first, second)).toBe(number);
    }),
    { seed: 11 },
  );
});

it('grows', () => {
  const numbers = createPairNumbers();
  for (let number = 0; number < 200_000; number += 1) numbers.set(number % 65_536, number >> 4, number);
  for (let number = 0; number < 200_000; number += 1) expect(numbers.get(number % 65_536, number >> 4)).toBe(number);
  expect(numbers.get(65_535, 65_535)).toBe(-1);
});
