import { expect } from 'vitest';

/** Fails with the faults themselves, the first of them where there are many; passes where there is none. */
export function expectNone(faults: Iterable<string>): void {
  const all = [...new Set(faults)];
  const shown = all.length > 40 ? [...all.slice(0, 40), `… and ${all.length - 40} more`] : all;
  expect(shown).toEqual([]);
}
