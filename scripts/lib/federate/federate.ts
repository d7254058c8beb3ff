import { partnerPath } from '../../../src/domain/search/partner-file.ts';
import { replaceFile } from '../create-files.ts';
import { type FetchOptions, fetchPartner, type PartnerSite } from './fetch-partner.ts';
import { Refusal } from './refusal.ts';

/** What came of one partner: so many documents, whether they are others than before, or why there are none. */
export type Outcome = { id: string } & ({ documents: number; changed: boolean } | { refusal: Refusal });

export interface FederateOptions extends Omit<FetchOptions, 'signal'> {
  content: string;
  /** Milliseconds for all that is fetched from one partner. */
  patience?: number;
}

/**
 * Fetches the open data of partners, one after the other, into the content. What was fetched before stays as it is
 * where a partner is dead or sends anything that is not right.
 */
export async function* federate(partners: readonly PartnerSite[], options: FederateOptions): AsyncGenerator<Outcome> {
  const { content, patience = 120_000, ...others } = options;
  for (const partner of partners) {
    const { id } = partner;
    try {
      const { text, documents } = await fetchPartner(partner, { ...others, signal: AbortSignal.timeout(patience) });
      yield { id, documents, changed: replaceFile(content, { path: partnerPath(id), content: text }) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { id, refusal: error };
    }
  }
}
