import type { ResultView, SearchAnswer, SearchQuestion } from './protocol.ts';
import { SearchFailure } from './protocol.ts';

/** One question to several sites, and what came of it so far: the pages of its results follow from one another. */
export interface Turn {
  key: string;
  page(from: number, count: number): Promise<SearchAnswer>;
}

type Given = Omit<SearchAnswer, 'results'> & { results: (ResultView | null)[] };

/** Asks a site; null where it did not answer in time. */
export type AskSite = (question: SearchQuestion) => Promise<Given | null>;

/** What is known of one site's answer. */
interface Held {
  ask: AskSite;
  /** How many of its results were opened, and those of them that can be shown. */
  opened: number;
  results: ResultView[];
  total: number;
  similar: boolean;
  answered: boolean;
}

/** `own` rejects where this site's index fails, and is null where only others are asked. */
export function createTurn(
  key: string,
  question: SearchQuestion,
  own: ((question: SearchQuestion) => Promise<SearchAnswer>) | null,
  others: readonly AskSite[],
): Turn {
  let instead: string[] = [];
  const askOwn: AskSite[] = own
    ? [
        async (asked) => {
          const answer = await own(asked);
          instead = answer.instead;
          return answer;
        },
      ]
    : [];
  const held = [...askOwn, ...others].map(
    (ask): Held => ({ ask, opened: 0, results: [], total: Number.POSITIVE_INFINITY, similar: false, answered: true }),
  );
  return {
    key,
    async page(from, count) {
      await Promise.all(held.map((site) => fill(site, question, from + count)));
      const answered = held.filter((site) => site.answered);
      if (held.length > 0 && answered.length === 0) throw new SearchFailure('no site answered');
      const found = answered.filter(({ total }) => total > 0);
      const exact = found.filter(({ similar }) => !similar);
      const shown = exact.length > 0 ? exact : found;
      const merge = question.sort === 'date' ? byDate : byRank;
      return {
        total: shown.reduce((sum, { total }) => sum + total, 0),
        results: merge(shown.map(({ results }) => results)).slice(from, from + count),
        similar: found.length > 0 && exact.length === 0,
        instead: found.length === 0 ? instead : [],
        ...(others.length > 0 ? { sites: { answered: answered.length, asked: held.length } } : {}),
      };
    },
  };
}

/** Opens a site's results as far as a page needs them. A site that does not answer has no more than it gave before. */
async function fill(site: Held, question: SearchQuestion, wanted: number): Promise<void> {
  const count = Math.min(wanted, site.total) - site.results.length;
  if (!site.answered || count <= 0) return;
  const given = await site.ask({ ...question, from: site.opened, count });
  if (!given) {
    site.answered = site.opened > 0;
    site.total = site.results.length;
    return;
  }
  const results = given.results.filter((result) => result !== null);
  site.results.push(...results);
  site.opened += given.results.length;
  site.similar = given.similar;
  // What cannot be shown is not counted, and a site that gives less than it told has no more.
  const dropped = site.opened - site.results.length;
  site.total = given.results.length < count ? site.results.length : Math.max(site.results.length, given.total - dropped);
}

/** The first of every site, this one's before the others', then the second of every site. */
function byRank(lists: readonly (readonly ResultView[])[]): ResultView[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat();
}

/** The newest first; what has no date comes last. Each list is in that order, and equal dates keep the order of sites. */
function byDate(lists: readonly (readonly ResultView[])[]): ResultView[] {
  return lists.flat().sort((a, b) => ((a.date ?? '') === (b.date ?? '') ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1));
}
