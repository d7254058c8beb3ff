import { mostPerFile } from '../finding.ts';

/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`, up to `limit`.
 * Only the cells within `limit` of the diagonal are looked at: no path through another is short enough.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const over = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = new Array(b.length + 1).fill(over);
    if (row <= limit) current[0] = row;
    const end = Math.min(b.length, row + limit);
    let least = current[0] as number;
    for (let column = Math.max(1, row - limit); column <= end; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((last[column] as number) + 1, (current[column - 1] as number) + 1);
      cost = Math.min(cost, (last[column - 1] as number) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return over;
    beforeLast = last;
    last = current;
  }
  return Math.min(over, last[b.length] as number);
}

/**
 * Gives the nearest of a list, which is made when first asked for, to as many as are printed of a file; null to all
 * others. Each costs a look at all candidates, so that thousands would take minutes.
 */
export function createSuggester(candidates: () => readonly string[]): (written: string) => string | null {
  let list: readonly string[] | null = null;
  let left = mostPerFile;
  return (written) => {
    if (left === 0) return null;
    left -= 1;
    list ??= candidates();
    return nearest(written, list);
  };
}

/** Characters of the longest name that is compared letter by letter. The longest address of ours has fewer. */
const longest = 80;

/**
 * The candidate nearest to what was written, or null when none is near enough to be meant. Of a path only the last part
 * counts for how far that is: the folders are mostly right, and would let any entry beside the one that was meant pass.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const limit = Math.max(2, Math.floor((lastPart(written)?.length ?? 0) / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of written.length > longest ? [] : candidates) {
    const distance = editDistance(written, candidate, bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? withSameLastPart(written, candidates);
}

function lastPart(id: string): string | undefined {
  return id.replace(/\/$/, '').split('/').at(-1);
}

/** An id with the same slug in another folder is the likeliest slip after a misspelling. */
function withSameLastPart(written: string, candidates: Iterable<string>): string | null {
  for (const candidate of candidates) if (lastPart(candidate) === lastPart(written)) return candidate;
  return null;
}
