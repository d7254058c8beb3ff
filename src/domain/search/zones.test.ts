import { expect, it } from 'vitest';
import { isName, partOrder, zoneAt, zoneStart } from './zones.ts';

const kinds = [{ kind: 'articles' }, { kind: 'sources' }, { kind: 'articles', example: true }];

it('puts every find in an earlier version of a text behind every other, its name too', () => {
  const old = partOrder.map((part) => zoneStart(part, { kind: 'article-versions' }));
  const others = partOrder.flatMap((part) => kinds.map((document) => zoneStart(part, document)));
  expect(Math.min(...old.map(zoneAt))).toBeGreaterThan(Math.max(...others.map(zoneAt)));
  expect(old.some(isName)).toBe(false);
});

it('numbers the parts of every document in their order', () => {
  for (const document of [...kinds, { kind: 'article-versions' }]) {
    const starts = partOrder.map((part) => zoneStart(part, document));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});
