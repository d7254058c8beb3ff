import { filterKeys } from '../../domain/search/document.ts';
import { findDocuments } from '../../domain/search/find.ts';
import { parseQuery } from '../../domain/search/query.ts';
import { type Answered, answerOf, namesOf } from './answer.ts';
import { createEngine, type SearchEngine } from './engine.ts';
import type { LoadedIndex } from './load-index.ts';
import type { Chosen, FacetCounts, SearchAnswer, SearchPlace, SearchQuestion, SearchService } from './protocol.ts';
import { SearchFailure } from './protocol.ts';

/** Suggestions at a time. */
const mostSuggestions = 8;

/** The search itself, where it runs: in a worker. `load` is called when it is first asked something, and again after a failure. */
export function runSearch(place: SearchPlace, load: () => Promise<LoadedIndex>): SearchService {
  let engine: Promise<SearchEngine> | null = null;
  let last: { text: string; answered: Promise<Answered> } | null = null;
  /** Does something with the index; where a part of it is missing, the next call loads it anew. */
  const withIndex = async <T>(work: (engine: SearchEngine) => Promise<T>): Promise<T> => {
    engine ??= load().then((index) => createEngine(index, place));
    const mine = engine;
    try {
      return await work(await mine);
    } catch (error) {
      if (engine === mine) {
        engine = null;
        last = null;
      }
      throw error instanceof SearchFailure ? error : new SearchFailure('a part of the search index is missing', { cause: error });
    }
  };
  const answer = (text: string, using: SearchEngine) => {
    if (last?.text !== text) last = { text, answered: answerOf(text, using) };
    return last.answered;
  };
  return {
    search: (question) => withIndex(async (using) => show(await answer(question.query, using), question, using)),
    facets: ({ query, chosen }) => withIndex(async (using) => countFacets((await answer(query, using)).ids, chosen, using)),
    suggest: (text) =>
      withIndex(async (using) => {
        const { query, ids } = await namesOf(text, using);
        const views = await Promise.all(ids.slice(0, mostSuggestions).map((id) => using.view(id, query)));
        return views.map(({ href, title, kind }) => ({ href: href.replace(/#s-.*/, ''), title, kind }));
      }),
  };
}

async function show(answered: Answered, question: SearchQuestion, engine: SearchEngine): Promise<SearchAnswer> {
  const { query, similar } = answered;
  const chosen = await narrowed(answered.ids, question.chosen, engine);
  const ids = question.sort === 'date' ? await sortedByDate(chosen, engine) : chosen;
  const wanted = ids.slice(question.from, question.from + question.count);
  const results = await Promise.all(wanted.map((id) => engine.view(id, query)));
  return { total: ids.length, results, similar, instead: answered.ids.length === 0 ? await insteadOf(question.query, engine) : [] };
}

async function narrowed(ids: readonly string[], chosen: Chosen, engine: SearchEngine): Promise<string[]> {
  const sets = await Promise.all(Object.entries(chosen).map(([filter, value]) => engine.having(filter, value)));
  return ids.filter((id) => sets.every((set) => set.has(id)));
}

async function sortedByDate(ids: readonly string[], engine: SearchEngine): Promise<string[]> {
  const wanted = new Set(ids);
  return (await engine.byDate()).filter((id) => wanted.has(id));
}

const nextTurn = () => new Promise((done) => setTimeout(done));

/** For each filter what each value would leave, all other filters staying as they are chosen. */
async function countFacets(ids: readonly string[], chosen: Chosen, engine: SearchEngine): Promise<FacetCounts> {
  const all = await engine.filters();
  const counts: FacetCounts = {};
  for (const filter of filterKeys) {
    const { [filter]: _, ...others } = chosen;
    const left = new Set(await narrowed(ids, others, engine));
    const values: { value: string; count: number }[] = [];
    for (const value of Object.keys(all[filter] ?? {})) {
      // A question that comes meanwhile is answered first.
      if (values.length % 10 === 0) await nextTurn();
      const having = await engine.having(filter, value);
      values.push({ value, count: [...having].filter((id) => left.has(id)).length });
    }
    counts[filter] = values.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return counts;
}

/** Shorter questions that do find something: without one of several words, or without the first or last characters of one. */
async function insteadOf(text: string, engine: SearchEngine): Promise<string[]> {
  const words = parseQuery(text, engine.fold).words.map((units) => units.join(''));
  const [only] = words;
  const shorter =
    words.length > 1
      ? words.map((_, without) => words.filter((_, index) => index !== without).join(' '))
      : [only?.slice(0, -1), only?.slice(1), only?.slice(0, 2), only?.slice(-2)].filter((part) => part !== undefined && part.length > 1);
  const finding = await Promise.all(
    [...new Set(shorter as string[])].map(async (question) => {
      const { documents } = await findDocuments(parseQuery(question, engine.fold), engine.ask, engine.frequency, 0);
      return documents.size > 0 ? [question] : [];
    }),
  );
  return finding.flat().slice(0, 3);
}
