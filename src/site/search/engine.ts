import type { Script } from '../../domain/search/document.ts';
import { excerptOf, hasAllWords } from '../../domain/search/excerpt.ts';
import type { Places } from '../../domain/search/find.ts';
import type { Query } from '../../domain/search/query.ts';
import { shardWords } from '../../domain/search/shards.ts';
import { type ShownDocument, shownDocument } from '../../domain/search/stored-document.ts';
import { everyWord, isFixed } from '../../domain/search/tokens.ts';
import type { LoadedIndex } from './load-index.ts';
import type { SearchOptions, SearchResult } from './pagefind.ts';
import type { ResultView, SearchPlace } from './protocol.ts';

/** An index that can be asked for words and documents, and remembers what it has been asked. */
export interface SearchEngine extends Pick<LoadedIndex, 'fold' | 'frequency' | 'documents'> {
  ask(word: string): Promise<Places>;
  /** The values of each filter. */
  filters(): ReturnType<LoadedIndex['pagefind']['filters']>;
  /** The documents that have a filter's value. */
  having(filter: string, value: string): Promise<ReadonlySet<string>>;
  /** Every document, the newest first. */
  byDate(): Promise<readonly string[]>;
  open(id: string): Promise<Record<Script, ShownDocument>>;
  /** Whether a document that was opened has every word, in either script. */
  holds(id: string, query: Query): Promise<boolean>;
  view(id: string, query: Query): Promise<ResultView>;
}

export function createEngine(index: LoadedIndex, place: SearchPlace): SearchEngine {
  const { pagefind, fold, demandWhole } = index;
  const results = new Map<string, SearchResult>();
  const remembered = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const known = remembered.get(key) as Promise<T> | undefined;
    if (known) return known;
    const working = work().then((done) => {
      demandWhole();
      return done;
    });
    remembered.set(key, working);
    return working;
  };
  // In quotes Pagefind finds a word as it is, but tells only its first place in each document; without, all of them, and
  // longer words that begin like it.
  const search = async (word: string, options?: SearchOptions) => {
    const asked = isFixed(word) ? shardWords(word, index.documents) : [`"${word}"`];
    const found = (await Promise.all(asked.map((part) => pagefind.search(part, options)))).flatMap((answer) => answer.results);
    for (const result of found) results.set(result.id, result);
    return found;
  };
  const open = (id: string) =>
    once(`open ${id}`, async () => {
      const { raw_url: url, content, meta } = await (results.get(id) as SearchResult).data();
      const shown = (script: Script) => shownDocument({ url, content, meta }, script, fold);
      return { hans: shown('hans'), hant: shown('hant') };
    });
  const holds = async (id: string, query: Query) => Object.values(await open(id)).some((document) => hasAllWords(document, query, fold));
  return {
    ...index,
    ask: (word) => once(`ask ${word}`, async () => new Map((await search(word)).map(({ id, words }) => [id, words]))),
    filters: () => once('filters', () => pagefind.filters()),
    having: (filter, value) =>
      once(
        `having ${filter} ${value}`,
        async () => new Set((await search(everyWord, { filters: { [filter]: value } })).map(({ id }) => id)),
      ),
    byDate: () => once('by date', async () => (await search(everyWord, { sort: { date: 'desc' } })).map(({ id }) => id)),
    open,
    holds,
    view: async (id, query) => viewOf(await open(id), query, place, index),
  };
}

function viewOf(both: Record<Script, ShownDocument>, query: Query, place: SearchPlace, { fold }: LoadedIndex): ResultView {
  const [document, other] = [both[place.script], both[place.script === 'hans' ? 'hant' : 'hans']];
  const { title, heading, runs } = excerptOf(document, other, query, fold);
  const page = /^https?:/.test(document.address) ? document.address : place.pages + document.address.slice(1);
  const { kind, date, example, origin } = document;
  return {
    href: heading?.anchor === undefined ? page : `${page.replace(/#.*/, '')}#${heading.anchor}`,
    title,
    kind,
    ...(date === undefined ? {} : { date }),
    example,
    ...(origin === undefined ? {} : { origin }),
    ...(heading === undefined ? {} : { heading: heading.text }),
    excerpt: runs,
  };
}
