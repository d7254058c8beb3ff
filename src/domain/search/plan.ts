import { pairWord, singleWord } from './tokens.ts';

/** A word of the index to be asked for, and where in what is searched for it must stand. */
export interface Ask {
  word: string;
  offset: number;
  /** How frequent it is: 0 for rare, 1 for the most frequent. */
  frequency: number;
}

/** Tells how many documents a pair of characters stands in: 0 for a rare one, up to 1 for the most frequent. */
export type Frequency = (pair: string) => number;

/**
 * The fewest and rarest pairs that together cover every character: as each is at a known place, those between need not
 * be asked for. Rarest first.
 */
export function planAsks(units: readonly string[], frequency: Frequency): Ask[] {
  if (units.length === 1) return [{ word: singleWord(units[0] as string), offset: 0, frequency: 1 }];
  const frequencies = units.slice(1).map((unit, offset) => frequency((units[offset] as string) + unit));
  const cost = frequencies.map((share) => 1 + 9 * share);
  // `least[offset]`: what it costs to cover all characters up to the pair at `offset`, that pair asked for.
  const least: number[] = [];
  const before: number[] = [];
  for (const [offset, own] of cost.entries()) {
    const near = least[offset - 1];
    const far = least[offset - 2];
    const from = near === undefined || (far !== undefined && far <= near) ? offset - 2 : offset - 1;
    before.push(offset === 0 ? -1 : offset === 1 ? 0 : from);
    least.push(own + (offset === 0 ? 0 : offset === 1 ? (near as number) : Math.min(near as number, far as number)));
  }
  const chosen: number[] = [];
  for (let offset = cost.length - 1; offset >= 0; offset = before[offset] as number) chosen.push(offset);
  return chosen
    .sort((a, b) => (cost[a] as number) - (cost[b] as number) || a - b)
    .map((offset) => ({
      word: pairWord(units[offset] as string, units[offset + 1] as string),
      offset,
      frequency: frequencies[offset] as number,
    }));
}

/** How frequent pairs are, from the list that comes with the index, the most frequent first. */
export function frequencyOf(frequent: readonly string[]): Frequency {
  const ranks = new Map(frequent.map((pair, rank) => [pair, 1 - rank / frequent.length]));
  return (pair) => ranks.get(pair) ?? 0;
}
