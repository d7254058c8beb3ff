import { diffArrays } from 'diff';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch of a compared text. */
export interface ComparedRun {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** Edits beyond which two texts are taken for different ones; the time it takes to compare grows with its square. */
const mostEdits = 600;

/** Pieces in common that always stand apart from the changes around them: a reader sees that they stayed. */
const alwaysApart = 8;

/**
 * What became of one text in another, in the order of reading: what was deleted stands before what took its place. What
 * is the same is given as the later text has it.
 */
export function compareTexts(before: string, after: string): ComparedRun[] {
  const [from, to] = [tokensOf(before), tokensOf(after)];
  const changes = diffArrays(from.map(keyOf), to.map(keyOf), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: from.length },
    { removed: false, added: true, count: to.length },
  ];
  const runs: TokenRun[] = [];
  let [old, now] = [0, 0];
  for (const { removed, added, count } of changes) {
    if (removed) runs.push({ kind: 'deleted', tokens: from.slice(old, old + count) });
    else runs.push({ kind: added ? 'inserted' : 'same', tokens: to.slice(now, now + count) });
    if (!added) old += count;
    if (!removed) now += count;
  }
  return printed(gathered(runs));
}

/** Whether two texts differ in nothing but width, script or variant, spaces, and shapes of quotation marks. */
export function isSameText(before: string, after: string): boolean {
  return before === after || textKey(before) === textKey(after);
}

/** What a whole text is compared by. */
export function textKey(text: string): string {
  return tokensOf(text).map(keyOf).join('\n');
}

/** How much of two texts is the same, from 0 to 1: twice the pieces in common, by all pieces (Dice). */
export function likeness(before: string, after: string): number {
  const [from, to] = [tokensOf(before).map(keyOf), tokensOf(after).map(keyOf)];
  const left = new Map<string, number>();
  for (const key of from) left.set(key, (left.get(key) ?? 0) + 1);
  let common = 0;
  for (const key of to) {
    const count = left.get(key) ?? 0;
    if (count > 0) common += 1;
    left.set(key, count - 1);
  }
  return from.length + to.length === 0 ? 1 : (2 * common) / (from.length + to.length);
}

interface TokenRun {
  kind: ComparedRun['kind'];
  tokens: readonly Token[];
}

/** What went and what came at one place. */
interface Change {
  deleted: readonly Token[];
  inserted: readonly Token[];
}

const keyOf = ({ key }: Token) => key;

/**
 * Joins changes between which less stayed than either of them changed: single characters in common say nothing, and a
 * sentence in shreds cannot be read. Of each change first all that went stands, then all that came.
 */
function gathered(runs: readonly TokenRun[]): TokenRun[] {
  const result: TokenRun[] = [];
  let change: Change = { deleted: [], inserted: [] };
  const end = () => {
    if (change.deleted.length > 0) result.push({ kind: 'deleted', tokens: change.deleted });
    if (change.inserted.length > 0) result.push({ kind: 'inserted', tokens: change.inserted });
    change = { deleted: [], inserted: [] };
  };
  for (const [index, { kind, tokens }] of runs.entries()) {
    if (kind === 'same' && isApart(tokens.length, change, changeFrom(runs, index + 1))) {
      end();
      result.push({ kind, tokens });
    } else {
      change = joinedChange(change, kind, tokens);
    }
  }
  end();
  return result;
}

function isApart(length: number, before: Change, after: Change): boolean {
  return length >= alwaysApart || length > Math.min(sizeOf(before), sizeOf(after));
}

/** The change that begins at a place of the runs and ends before the next that stayed. */
function changeFrom(runs: readonly TokenRun[], start: number): Change {
  const end = runs.findIndex(({ kind }, index) => index >= start && kind === 'same');
  const own = runs.slice(start, end < 0 ? undefined : end);
  return own.reduce<Change>((change, { kind, tokens }) => joinedChange(change, kind, tokens), { deleted: [], inserted: [] });
}

/** A change and what follows it; what stayed belongs to both sides. */
function joinedChange({ deleted, inserted }: Change, kind: TokenRun['kind'], tokens: readonly Token[]): Change {
  return {
    deleted: kind === 'inserted' ? deleted : [...deleted, ...tokens],
    inserted: kind === 'deleted' ? inserted : [...inserted, ...tokens],
  };
}

const sizeOf = ({ deleted, inserted }: Change) => Math.max(deleted.length, inserted.length);

const printed = (runs: readonly TokenRun[]) =>
  runs.map(({ kind, tokens }): ComparedRun => ({ kind, text: tokens.map(({ text }) => text).join('') }));
