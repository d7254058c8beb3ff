import { publishedConsents } from '../../domain/publish/consents.ts';
import { networkTexts } from '../../domain/publish/network.ts';
import { partnerNews } from '../../domain/publish/partner-news.ts';
import type { Script } from '../../domain/search/document.ts';
import { hans, hant } from '../../i18n/editions.ts';
import type { Publication } from '../publication.ts';
import { assembleSiteLibrary, type NetworkData, type SiteEntry, siteEntry } from '../site-library.ts';
import type { SiteLibraries } from './documents.ts';

/** What an edition publishes, as plain data: what another thread needs to put its library together. */
export interface CollectedEdition {
  entries: SiteEntry[];
  network: NetworkData;
}

export type CollectedEditions = Record<Script, CollectedEdition>;

/**
 * Keeps every entry that is published from now on. What it returns gives them, an edition each, and keeps them no longer;
 * to be called when all are published and before the publication is refreshed.
 */
export function collectEditions(publication: Publication, base: string): () => Promise<CollectedEditions> {
  const kept = new Map<string, SiteEntry[]>([hans, hant].map(({ tag }) => [tag, []]));
  publication.onEntry(({ id, data, association, outgoing, body: { html, headings } }, edition) => {
    kept.get(edition.tag)?.push(siteEntry({ id, data, body: { html, headings, association, outgoing } }, { edition, base }));
  });
  return async () => {
    const [library, asOf] = [await publication.library(), await publication.asOf()];
    const take = (edition: typeof hans) => ({
      entries: kept.get(edition.tag)?.splice(0) ?? [],
      network: {
        ...networkTexts(library, edition),
        asOf,
        news: partnerNews(library, edition),
        consents: publishedConsents(library, edition),
      },
    });
    return { hans: take(hans), hant: take(hant) };
  };
}

/** The libraries of the editions of a site that stands at a base. */
export function assembleEditions(collected: CollectedEditions, base: string): SiteLibraries {
  const assemble = ({ entries, network }: CollectedEdition, edition: typeof hans) =>
    assembleSiteLibrary(entries, network, { edition, base });
  return { hans: assemble(collected.hans, hans), hant: assemble(collected.hant, hant) };
}

/** Keeps every entry that is published from now on, as `collectEditions` does, and puts the editions together. */
export function collectLibraries(publication: Publication, base: string): () => Promise<SiteLibraries> {
  const collected = collectEditions(publication, base);
  return async () => assembleEditions(await collected(), base);
}
