import { collections } from '../domain/collections.ts';
import type { Finding } from '../domain/finding.ts';
import { assembleLibrary } from '../domain/library.ts';
import { checkLibrary } from '../domain/rules/index.ts';
import { editions } from '../i18n/editions.ts';
import { type Materials, materialsOf } from './materials.ts';
import { createPublication } from './publication.ts';
import { asOfDate, type ContentPlace, readContent } from './read-content.ts';
import { collectLibraries } from './search/collect-libraries.ts';
import { siteAddress } from './site-address.ts';
import type { SiteLibrary } from './site-library.ts';

/** A content folder as each edition publishes it, for commands that make files without making pages. */
export interface ReadSite {
  /** The edition at the root first. */
  libraries: readonly SiteLibrary[];
  materials: Materials;
  /** Where the site will stand, with the path below which it does. */
  address: URL;
}

/** What reading came to; like a build, nothing is made where there is a finding. */
export interface ReadSiteResult {
  findings: readonly Finding[];
  entries: number;
  site: ReadSite | null;
}

/** Reads and checks a content folder, and puts together what each edition publishes. */
export async function readSite(root: string, place: ContentPlace): Promise<ReadSiteResult> {
  const source = await readContent(place);
  const library = assembleLibrary(source);
  const asOf = asOfDate(root, source);
  const entries = library.entries.length;
  const findings = checkLibrary(library, { asOf });
  if (findings.length > 0) return { findings, entries, site: null };
  const address = new URL(siteAddress(place));
  const publication = createPublication(root, place, address.pathname, { library, asOf });
  const libraries = collectLibraries(publication, address.pathname);
  for (const edition of editions) {
    for (const collection of collections) await publication.publish(collection, edition);
  }
  const { hans, hant } = await libraries();
  return {
    findings,
    entries,
    site: { libraries: [hans, hant], materials: materialsOf(place.content, library.pictures.values()), address },
  };
}
