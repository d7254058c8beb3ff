import { newsPath } from '../../../src/domain/network/partner-news-file.ts';
import { partnerPath } from '../../../src/domain/search/partner-file.ts';
import { replaceFile } from '../create-files.ts';
import { fetchNews } from './fetch-news.ts';
import { type FetchOptions, fetchPartner, type PartnerSite } from './fetch-partner.ts';
import { Refusal } from './refusal.ts';

/** What is taken from a partner: the documents that the search finds, and its newest entries. Each has a file of its own. */
const parts = {
  search: { fetch: fetchPartner, path: partnerPath },
  news: { fetch: fetchNews, path: newsPath },
} as const;

export type Part = keyof typeof parts;

/** What came of one part of one partner: how many records in which file, whether they are others than before, or why there are none. */
export type Outcome = { id: string; part: Part } & ({ count: number; path: string; changed: boolean } | { refusal: Refusal });

export interface FederateOptions extends Omit<FetchOptions, 'signal'> {
  content: string;
  /** Milliseconds for each part of what is fetched from one partner. */
  patience?: number;
}

/**
 * Fetches the open data and the feeds of partners, one after the other, into the content. What was fetched before stays
 * as it is where a partner is dead or sends anything that is not right; one part does not wait for the other.
 */
export async function* federate(partners: readonly PartnerSite[], options: FederateOptions): AsyncGenerator<Outcome> {
  const { content, patience = 120_000, ...others } = options;
  for (const partner of partners) {
    const { id } = partner;
    for (const part of Object.keys(parts) as Part[]) {
      try {
        const { text, count } = await parts[part].fetch(partner, { ...others, signal: AbortSignal.timeout(patience) });
        const path = parts[part].path(id);
        yield { id, part, count, path, changed: replaceFile(content, { path, content: text }) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        yield { id, part, refusal: error };
      }
    }
  }
}
