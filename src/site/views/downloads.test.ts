import { expect, it } from 'vitest';
import { fileSize } from './downloads.ts';

it.each([
  [1, '1 KB'],
  [1499, '1 KB'],
  [412_300, '412 KB'],
  [999_400, '999 KB'],
  [999_600, '1.0 MB'],
  [2_345_678, '2.3 MB'],
])('tells %d bytes as %s', (bytes, size) => {
  expect(fileSize(bytes)).toBe(size);
});
