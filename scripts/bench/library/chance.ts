/** A stream of choices that a seed decides: the same seed, the same choices, on every machine. */
export interface Chance {
  /** A number from 0 up to 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different items, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
  /** One of the first items far more often than one of the last, as laws are cited. */
  popular<T>(list: readonly T[]): T;
}

export function chanceOf(seed: string): Chance {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) as number), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const at = <T>(list: readonly T[], share: number) => list[Math.floor(share * list.length)] as T;
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => at(list, next()),
    popular: (list) => at(list, next() ** 3),
    some: (list, count) => {
      const chosen = new Set<number>();
      for (let tries = 0; tries < count * 3 && chosen.size < count; tries += 1) chosen.add(Math.floor(next() * list.length));
      return [...chosen].sort((a, b) => a - b).flatMap((index) => list.slice(index, index + 1));
    },
  };
}
