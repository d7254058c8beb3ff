import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circlesOf } from './policy-cycles.ts';

const circles = (steps: Record<string, string[]>) => circlesOf(Object.keys(steps), (id) => steps[id] ?? []);

it('finds nothing where nothing leads back, however the ways cross', () => {
  expect(circles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

it('names a circle from its first id on, wherever it is entered', () => {
  expect(circles({ z: ['c'], c: ['b'], b: ['a'], a: ['c'] })).toEqual([['a', 'c', 'b']]);
});

it('names the shortest of several circles of a group, and each group once', () => {
  expect(circles({ a: ['b'], b: ['c', 'a'], c: ['a'], x: ['y'], y: ['x', 'a'], self: ['self'] })).toEqual([
    ['a', 'b'],
    ['x', 'y'],
    ['self'],
  ]);
});

it('finds a circle if and only if some node can be come back to', () => {
  const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(graph, (targets) => {
      const steps = Object.fromEntries(targets.map((list, id) => [String(id), list.map(String)]));
      const reach = (from: string) => {
        const seen = new Set(steps[from]);
        for (const id of seen) for (const next of steps[id] ?? []) seen.add(next);
        return seen;
      };
      const found = circles(steps);
      for (const circle of found) {
        for (const [index, id] of circle.entries()) expect(steps[id]).toContain(circle[(index + 1) % circle.length]);
      }
      expect(found.length > 0).toBe(Object.keys(steps).some((id) => reach(id).has(id)));
    }),
    { seed: 7, numRuns: 300 },
  );
});

it('follows a chain as long as a library', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => String(index));
  expect(circlesOf(ids, (id) => [String(Number(id) + 1)].filter((next) => Number(next) < ids.length))).toEqual([]);
});
