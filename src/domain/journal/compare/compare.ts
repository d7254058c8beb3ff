import { diffArrays } from 'diff';
import { type ComparedRun, compareTexts, likeness, textKey } from './words.ts';

/** Paragraphs that stayed, one after the other, or one that changed, came or went. */
export type Passage = { kind: 'same'; texts: readonly string[] } | { kind: 'changed'; runs: readonly ComparedRun[] };

/** Likeness from which a paragraph counts as another one rewritten; below, it is told as one that went and one that came. */
const rewritten = 0.4;

/** Pairs of paragraphs within one change that are looked at for which became which; of more, the order decides. */
const mostPairs = 10_000;

/** What became of the paragraphs of one version of a text in another, in the order of reading. */
export function compareVersions(before: readonly string[], after: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  let [old, now] = [0, 0];
  let removed: readonly string[] = [];
  const end = (added: readonly string[]) => {
    passages.push(...changedPassages(removed, added));
    removed = [];
  };
  for (const change of diffArrays(before.map(textKey), after.map(textKey))) {
    if (change.removed) {
      end([]);
      removed = before.slice(old, old + change.count);
    } else {
      const texts = after.slice(now, now + change.count);
      end(change.added ? texts : []);
      if (!change.added) passages.push({ kind: 'same', texts });
    }
    if (!change.added) old += change.count;
    if (!change.removed) now += change.count;
  }
  end([]);
  return passages;
}

/** Whether anything changed at all. */
export function hasChanges(passages: readonly Passage[]): boolean {
  return passages.some(({ kind }) => kind === 'changed');
}

/** Paragraphs in the place of others: which became which, which went, which came. */
function changedPassages(removed: readonly string[], added: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  const single = (kind: 'deleted' | 'inserted', text: string): Passage => ({ kind: 'changed', runs: [{ kind, text }] });
  let [old, now] = [0, 0];
  const upTo = (oldEnd: number, nowEnd: number) => {
    passages.push(...removed.slice(old, oldEnd).map((text) => single('deleted', text)));
    passages.push(...added.slice(now, nowEnd).map((text) => single('inserted', text)));
  };
  for (const [from, to] of pairsOf(removed, added)) {
    upTo(from, to);
    passages.push({ kind: 'changed', runs: compareTexts(removed[from] ?? '', added[to] ?? '') });
    [old, now] = [from + 1, to + 1];
  }
  upTo(removed.length, added.length);
  return passages;
}

/** Which paragraph became which: the pairs in order that have the most in common together. */
function pairsOf(removed: readonly string[], added: readonly string[]): [number, number][] {
  if (removed.length * added.length > mostPairs) {
    return removed
      .slice(0, added.length)
      .flatMap((text, index) => (likeness(text, added[index] ?? '') >= rewritten ? [[index, index]] : []));
  }
  // best[i][j]: the most that removed from i on and added from j on have in common.
  const alike = removed.map((from) => added.map((to) => likeness(from, to)));
  const best = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  const at = (table: readonly (readonly number[])[], row: number, column: number) => table[row]?.[column] ?? 0;
  const paired = (i: number, j: number) => (at(alike, i, j) >= rewritten ? at(alike, i, j) + at(best, i + 1, j + 1) : 0);
  for (let i = removed.length - 1; i >= 0; i -= 1) {
    for (let j = added.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = Math.max(paired(i, j), at(best, i + 1, j), at(best, i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < removed.length && j < added.length) {
    if (paired(i, j) > 0 && paired(i, j) === at(best, i, j)) pairs.push([i++, j++]);
    else if (at(best, i + 1, j) >= at(best, i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
