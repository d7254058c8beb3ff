import { expect, it } from 'vitest';
import { compareFindings } from './finding.ts';

const at = (file: string, line = 1, column = 1, rule = 'a') => ({ file, line, column, rule });

it('orders by file, then line, then column, then rule', () => {
  const ordered = [at('a.mdx', 9), at('b.mdx', 2), at('b.mdx', 10, 1), at('b.mdx', 10, 2, 'a'), at('b.mdx', 10, 2, 'b')];
  expect([...ordered].reverse().sort(compareFindings)).toEqual(ordered);
});

it('orders by code points, the same on every machine', () => {
  expect([at('b.mdx'), at('B.mdx'), at('a.mdx')].sort(compareFindings)[0]?.file).toBe('B.mdx');
});
