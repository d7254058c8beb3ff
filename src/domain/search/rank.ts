import { type AskIndex, type Found, findDocuments } from './find.ts';
import type { Frequency } from './plan.ts';
import type { Query } from './query.ts';
import { nameBound } from './tokens.ts';
import { isName, zoneAt } from './zones.ts';

/**
 * The documents of a find, the most telling first: those of which what is searched for is a whole name, then by
 * `rankDocuments`. `expect` hears which are likely to be first, to get them while the index is asked for names.
 */
export async function rankWithNames(
  query: Query,
  found: Found,
  ask: AskIndex,
  frequency: Frequency,
  expect: (ids: readonly string[]) => void = () => undefined,
): Promise<string[]> {
  const ranked = rankDocuments(query, found);
  const named = ranked.filter((id) => found.documents.get(id)?.every((places) => places.length === 0 || places.some(isName)));
  if (named.length < 2) return ranked;
  expect(ranked);
  const name = { words: [[nameBound, ...query.words.flat(), nameBound]] };
  const { documents } = await findDocuments(name, ask, frequency, 0);
  return [...ranked.filter((id) => documents.has(id)), ...ranked.filter((id) => !documents.has(id))];
}

/**
 * The documents of a find, the most telling first: where the words stand one behind the other, and numbers and Latin
 * words whole; then by the weight of where they stand (names, headings, texts), by how often, and by how early.
 */
export function rankDocuments({ words }: Query, { documents, whole }: Found): string[] {
  const ranked = [...documents].map(([id, places]) => ({ id, rank: rankOf(words, places, whole, id) }));
  ranked.sort((a, b) => compare(a.rank, b.rank));
  return ranked.map(({ id }) => id);
}

const enough = 4;

function rankOf(words: Query['words'], places: readonly (readonly number[])[], whole: Found['whole'], id: string): number[] {
  const known = places.filter((of) => of.length > 0);
  const firsts = known.map((of) => of[0] as number);
  const parted = words.length > 1 && !standTogether(words, places) ? 1 : 0;
  const broken = whole.filter((of) => of && !of.has(id)).length;
  const often = Math.min(enough, ...known.map((of) => of.length));
  return [parted, broken, Math.max(0, ...firsts.map(zoneAt)), -often, Math.max(0, ...firsts)];
}

/** Whether each word follows somewhere right behind the one before it. */
function standTogether(words: Query['words'], places: readonly (readonly number[])[]): boolean {
  let ends = new Set((places[0] ?? []).map((place) => place + (words[0]?.length ?? 0)));
  for (const [word, of] of places.entries()) {
    if (word === 0) continue;
    ends = new Set(of.filter((place) => ends.has(place)).map((place) => place + (words[word]?.length ?? 0)));
  }
  return ends.size > 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] as number);
  return 0;
}
