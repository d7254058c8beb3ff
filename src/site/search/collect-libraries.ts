import { publishedConsents } from '../../domain/publish/consents.ts';
import { networkTexts } from '../../domain/publish/network.ts';
import { partnerNews } from '../../domain/publish/partner-news.ts';
import type { Script } from '../../domain/search/document.ts';
import { hans, hant } from '../../i18n/editions.ts';
import type { Publication } from '../publication.ts';
import { assembleSiteLibrary, type SiteEntry, siteEntry } from '../site-library.ts';
import type { SiteLibraries } from './documents.ts';

/**
 * Keeps every entry that is published from now on. What it returns puts them together, an edition each, and keeps them
 * no longer; to be called when all are published and before the publication is refreshed.
 */
export function collectLibraries(publication: Publication, base: string): () => Promise<SiteLibraries> {
  const kept = new Map<string, SiteEntry[]>([hans, hant].map(({ tag }) => [tag, []]));
  publication.onEntry(({ id, data, association, outgoing, body: { html, headings } }, edition) => {
    kept.get(edition.tag)?.push(siteEntry({ id, data, body: { html, headings, association, outgoing } }, { edition, base }));
  });
  return async () => {
    const [library, asOf] = [await publication.library(), await publication.asOf()];
    const assemble = (edition: typeof hans) => {
      const entries = kept.get(edition.tag)?.splice(0) ?? [];
      const computed = { asOf, news: partnerNews(library, edition), consents: publishedConsents(library, edition) };
      const network = { ...networkTexts(library, edition), ...computed };
      return assembleSiteLibrary(entries, network, { edition, base });
    };
    return { hans: assemble(hans), hant: assemble(hant) } satisfies Record<Script, unknown>;
  };
}
