import { type Ask, type Frequency, planAsks } from './plan.ts';
import type { Query } from './query.ts';
import { wholeWord } from './tokens.ts';

/** Where in each document, by the index's id for it, something stands; places in rising order. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Asks the index for one of its words. */
export type AskIndex = (word: string) => Promise<Places>;

/** The documents in which all words of a query stand, or may stand. */
export interface Found {
  /** For each document the places of each word, in the order of the query. */
  documents: Map<string, (readonly number[])[]>;
  /** False where only a part of the words was asked for, so few documents being left: their texts must be looked at. */
  certain: boolean;
  /** For words that are numbers or Latin: the documents in which they stand as whole words. */
  whole: (Places | null)[];
}

/** So few documents are opened rather than narrowed down: they are about to be shown anyway. */
const fewEnough = 10;

/** Words of the index that are asked for at once before it is looked whether more are needed: each round is a wait. */
const atFirst = 3;

/**
 * Finds the documents that have every word of a query, asking for as little of the index as will do. Where `few` or fewer
 * are left the rest is not asked for: by default as many as can well be opened; 0 for who does not open them.
 */
export async function findDocuments({ words }: Query, ask: AskIndex, frequency: Frequency, few = fewEnough): Promise<Found> {
  const plans = words.map((units) => planAsks(units, frequency));
  const turn = plans.map((_, word) => word).sort((a, b) => weightOf(plans[a] ?? []) - weightOf(plans[b] ?? []));
  const starts: (Places | null)[] = words.map(() => null);
  let left: ReadonlySet<string> | null = null;
  let certain = true;
  for (const word of turn) {
    const plan = plans[word] as Ask[];
    for (const asks of [plan.slice(0, atFirst), plan.slice(atFirst)]) {
      if (asks.length === 0) continue;
      if (left !== null && left.size <= few) {
        certain = left.size === 0 && certain;
        continue;
      }
      const answers = await Promise.all(asks.map(async ({ word: asked, offset }) => ({ places: await ask(asked), offset })));
      const known: Places | null = starts[word] ?? null;
      const joined = answers.reduce<Places | null>((so, { places, offset }) => join(so, places, offset, left), known) as Places;
      starts[word] = joined;
      left = new Set(joined.keys());
    }
  }
  const documents = new Map([...(left ?? [])].map((id) => [id, starts.map((places) => places?.get(id) ?? [])]));
  const whole = await Promise.all(words.map(async (units) => (isPlain(units) ? ask(wholeWord(units.join(''))) : null)));
  const [endings] = whole;
  // A word alone is found with other endings too.
  if (words.length === 1) for (const [id, places] of endings ?? []) if (!documents.has(id)) documents.set(id, [places]);
  return { documents, certain, whole };
}

/** Words that promise few documents are asked for first. */
const weightOf = (plan: readonly Ask[]) => plan[0]?.frequency ?? 1;

/** One number or one Latin word and nothing else. */
const isPlain = (units: readonly string[]) => /^(?:[a-z]+|[0-9]+)$/.test(units.join(''));

/** Where something begins of which a further part stands `offset` characters behind the beginning. */
function join(so: Places | null, places: Places, offset: number, within: ReadonlySet<string> | null): Places {
  const joined = new Map<string, readonly number[]>();
  const [fewer, isSo] = so && so.size < places.size ? [so, true] : [places, false];
  for (const id of fewer.keys()) {
    if (within && !within.has(id)) continue;
    const at = (places.get(id) ?? []) as readonly number[];
    const known = so?.get(id);
    if (so && !known) continue;
    if (isSo && at.length === 0) continue;
    const begins = known ? meet(known, at, offset) : at.map((place) => place - offset).filter((place) => place >= 0);
    if (begins.length > 0) joined.set(id, begins);
  }
  return joined;
}

/** Of the beginnings those that have a place `offset` behind them; both lists rise. */
function meet(begins: readonly number[], places: readonly number[], offset: number): number[] {
  const met: number[] = [];
  let at = 0;
  for (const begin of begins) {
    while (at < places.length && (places[at] as number) < begin + offset) at += 1;
    if (places[at] === begin + offset) met.push(begin);
  }
  return met;
}
