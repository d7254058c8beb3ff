import { liveSites, loadLive } from 'virtual:gongjian-live-sites';
import { inEdition } from '../../domain/edition.ts';
import { editions } from '../../i18n/editions.ts';
import type { SearchService } from './protocol.ts';
import { createSearchService } from './service.ts';

let service: SearchService | null = null;

/**
 * The search of this site for the page that asks, started once, and with it that of the sites that are asked live. Where
 * an index lies stands in the script, not in the page: nothing that got into a page could have a worker load another.
 */
export function ownService(): SearchService {
  if (service) return service;
  const own = createSearchService({ bundle, pages: base + pages, script });
  service = loadLive ? withOthers(own, loadLive) : own;
  return service;
}

/** Milliseconds after which another site's search is given up for good, however it keeps the worker busy. */
const patience = 30_000;

/** Loads what merges the answers with the first question: most networks have no such site. */
function withOthers(own: SearchService, load: NonNullable<typeof loadLive>): SearchService {
  const sites = liveSites.map(({ id, url }) => {
    const place = { bundle: `${url}pagefind/`, program: bundle, pages: url + pages, script } as const;
    return { id, url, service: createSearchService(place, patience) };
  });
  const merged = () => load().then(({ withLiveSites }) => withLiveSites(own, sites));
  let merging: ReturnType<typeof merged> | null = null;
  const once = () => {
    merging ??= merged();
    return merging;
  };
  return {
    search: async (question) => (await once()).search(question),
    facets: async (question) => (await once()).facets(question),
    suggest: own.suggest,
  };
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const bundle = `${base}pagefind/`;
const edition = editions.find(({ tag }) => tag === document.documentElement.lang) ?? editions[0];
const pages = inEdition(edition, '/').slice(1);
const script = edition.tag === 'zh-Hant' ? 'hant' : 'hans';
