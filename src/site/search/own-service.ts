import { inEdition } from '../../domain/edition.ts';
import { editions } from '../../i18n/editions.ts';
import type { SearchService } from './protocol.ts';
import { createSearchService } from './service.ts';

let service: SearchService | null = null;

/**
 * The search of this site for the page that asks, started once. Where the index lies stands in the script, not in the
 * page: nothing that got into a page could have the worker load another.
 */
export function ownService(): SearchService {
  service ??= createSearchService({ bundle: `${base}pagefind/`, pages: base + inEdition(edition, '/').slice(1), script });
  return service;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const edition = editions.find(({ tag }) => tag === document.documentElement.lang) ?? editions[0];
const script = edition.tag === 'zh-Hant' ? 'hant' : 'hans';
