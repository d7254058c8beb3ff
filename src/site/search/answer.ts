import { type Found, findDocuments } from '../../domain/search/find.ts';
import { eachOnce, parseQuery, type Query, withDocumentNumber } from '../../domain/search/query.ts';
import { rankWithNames } from '../../domain/search/rank.ts';
import { findSimilar } from '../../domain/search/similar.ts';
import { initialUnits } from '../../domain/search/tokens.ts';
import { isName } from '../../domain/search/zones.ts';
import type { SearchEngine } from './engine.ts';

/** The documents that answer a question, the most telling first. */
export interface Answered {
  query: Query;
  ids: string[];
  similar: boolean;
}

/** Below so many characters a question is a name or a term: where it stands nowhere, nothing is like it. */
const questionLength = 7;

const nothing: Answered = { query: { words: [] }, ids: [], similar: false };

/**
 * Answers a question by what stands on the pages as it was typed; else as a document number; else, for Latin letters, by
 * the Pinyin initials of names; else, for a long question, by its words.
 */
export async function answerOf(text: string, engine: SearchEngine): Promise<Answered> {
  const query = parseQuery(text, engine.fold);
  if (query.words.length === 0) return nothing;
  const literal = await exactly(query, engine);
  if (literal.ids.length > 0) return literal;
  const number = withDocumentNumber(text);
  const numbered = number === null ? nothing : await exactly(parseQuery(number, engine.fold), engine);
  if (numbered.ids.length > 0) return numbered;
  const named = await byInitials(query, engine);
  if (named.length > 0) return { ...nothing, query, ids: named };
  if (query.words.flat().length < questionLength) return { ...nothing, query };
  const terms = termsOf(text, engine);
  const ids = await findSimilar(terms, engine.documents, engine.ask, engine.frequency);
  return { query: { words: terms }, ids, similar: ids.length > 0 };
}

async function exactly(query: Query, engine: SearchEngine): Promise<Answered> {
  const found = await findDocuments(query, engine.ask, engine.frequency);
  return { ...nothing, query, ids: await certainly(await ranked(query, found, engine), query, found, engine) };
}

/** As many as are about to be shown are opened while the names are asked for; a failure is told where they are shown. */
const ranked = (query: Query, found: Found, { ask, frequency, open }: SearchEngine) =>
  rankWithNames(query, found, ask, frequency, (ids) => {
    for (const id of ids.slice(0, 10)) open(id).catch(() => undefined);
  });

/** Documents of which not every word was asked for are opened and looked at. */
async function certainly(ids: string[], query: Query, { certain, whole }: Found, engine: SearchEngine): Promise<string[]> {
  if (certain) return ids;
  const known = query.words.length === 1 ? whole[0] : null;
  const held = await Promise.all(ids.map((id) => known?.has(id) || engine.holds(id, query)));
  return ids.filter((_, index) => held[index]);
}

/** Documents of whose names the initials are typed: `zgzxqyxh`. */
export async function byInitials({ words }: Query, engine: SearchEngine): Promise<string[]> {
  const [units, ...more] = words;
  if (!units || more.length > 0 || !/^[a-z][a-z0-9]{2,39}$/.test(units.join(''))) return [];
  const query = { words: [initialUnits(units.join(''))] };
  const found = await findDocuments(query, engine.ask, engine.frequency, 0);
  return rankWithNames(query, found, engine.ask, engine.frequency);
}

/** Documents whose names have every word of a question, for suggestions. */
export async function namesOf(text: string, engine: SearchEngine): Promise<Answered> {
  const query = parseQuery(text, engine.fold);
  if (query.words.length === 0) return nothing;
  const found = await findDocuments(query, engine.ask, engine.frequency);
  for (const [id, places] of found.documents) {
    if (!places.every((of) => of.length === 0 || isName(of[0] as number))) found.documents.delete(id);
  }
  const ids = await certainly(await ranked(query, found, engine), query, found, engine);
  return { query, ids: [...new Set([...ids, ...(await byInitials(query, engine))])], similar: false };
}

/** The terms of a question as the browser's segmenter cuts them, those of one character left out. */
function termsOf(text: string, { fold }: SearchEngine): string[][] {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(fold.simplify(text))];
  const terms = segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => fold.fold(segment).units);
  return eachOnce(terms.filter((units) => units.length > 1));
}
