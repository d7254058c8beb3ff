import { cleanAnswer, type SiteOfAnswer } from './live-answer.ts';
import { addFacets, isAskable } from './live-facets.ts';
import { createTurn, type Turn } from './live-turn.ts';
import type { SearchAnswer, SearchQuestion, SearchService } from './protocol.ts';

/** Another site that is asked as the reader searches, by a search of its own. */
export interface LiveSite extends SiteOfAnswer {
  service: SearchService;
}

/** Milliseconds that the own answer waits for another site's; a site that was late is waited for a tenth of it. */
const limit = 3000;

/**
 * A search of this site and of others at once. The others can fail, be slow or send anything: the own answer comes in
 * any case, at most `patience` milliseconds later, and says how many sites answered.
 */
export function withLiveSites(own: SearchService, sites: readonly LiveSite[], patience = limit): SearchService {
  const late = new Set<string>();
  const waits = (site: LiveSite) => (late.has(site.id) ? patience / 10 : patience);
  /** What another site answers in time; null where it does not. */
  const inTime = async <T>(site: LiveSite, answer: Promise<T>): Promise<T | null> => {
    const result = await Promise.race([answer.catch(() => null), pause(waits(site))]);
    if (result === null) late.add(site.id);
    else late.delete(site.id);
    return result;
  };
  const ask = (site: LiveSite) => async (question: SearchQuestion) => {
    const { origin: _, ...chosen } = question.chosen;
    const answer = site.service.search({ ...question, chosen }).then((given) => cleanAnswer(given, site, question.count));
    return inTime(site, answer);
  };
  let turn: Turn | null = null;

  return {
    search: async (question): Promise<SearchAnswer> => {
      const key = JSON.stringify([question.query, question.chosen, question.sort]);
      if (turn?.key !== key || question.from === 0) {
        const { origin } = question.chosen;
        const asked = isAskable(question.chosen) ? sites.filter(({ id }) => origin === undefined || origin === id) : [];
        const isOwnAsked = !sites.some(({ id }) => id === origin);
        turn = createTurn(key, question, isOwnAsked ? own.search : null, asked.map(ask));
      }
      return turn.page(question.from, question.count);
    },
    facets: async (question) => {
      const { origin, ...others } = question.chosen;
      const asked = isAskable(question.chosen) ? sites : [];
      const [counts, ...given] = await Promise.all([
        own.facets(question),
        ...asked.map(async (site) => {
          const about = { query: question.query, chosen: others };
          const found = site.service.search({ ...about, sort: 'relevance', from: 0, count: 0 });
          const answer = Promise.all([found, site.service.facets(about)]).then(([some, filters]) => {
            return { id: site.id, total: cleanAnswer(some, site, 0).total, counts: filters };
          });
          return inTime(site, answer);
        }),
      ]);
      return given.reduce((sum, more) => (more ? addFacets(sum, more, origin) : sum), counts);
    },
    suggest: own.suggest,
  };
}

function pause(milliseconds: number): Promise<null> {
  return new Promise((done) => {
    setTimeout(done, milliseconds, null);
  });
}
