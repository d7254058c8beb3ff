import { hans } from '../../i18n/editions.ts';
import { assembleSiteLibrary, type NetworkData, type SiteEntry, type SiteLibrary, siteEntry } from '../site-library.ts';

const place = { edition: hans, base: '/' };

interface Written {
  data: object;
  html?: string;
  outgoing?: SiteEntry['outgoing'];
}

/** A library of an edition for tests, from what its entries say; published on 15 June 2026. */
export function siteLibrary(entries: Readonly<Record<string, Written>>, network: Partial<NetworkData> = {}): SiteLibrary {
  const made = Object.entries(entries).map(([id, { data, html = '', outgoing = [] }]) =>
    siteEntry({ id, data, body: { html, headings: [], association: id.split('/')[1] ?? null, outgoing } }, place),
  );
  return assembleSiteLibrary(made, { asOf: '2026-06-15', consents: {}, ...network } as NetworkData, place);
}
