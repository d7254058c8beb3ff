import { collections } from '../domain/collections.ts';
import type { Finding } from '../domain/finding.ts';
import { assembleLibrary, type Library } from '../domain/library.ts';
import { checkLibrary } from '../domain/rules/index.ts';
import { editions } from '../i18n/editions.ts';
import { createPublication } from './publication.ts';
import { asOfDate, type ContentPlace, readContent } from './read-content.ts';
import { collectLibraries } from './search/collect-libraries.ts';
import type { SiteLibraries } from './search/documents.ts';
import { siteAddress } from './site-address.ts';

/** A content folder as both editions publish it, for commands that make files without making pages. */
export interface ReadSite {
  library: Library;
  libraries: SiteLibraries;
  /** Where the site will stand, with the path below which it does. */
  address: URL;
}

/**
 * Reads and checks a content folder, and puts together what each edition publishes, as a build does. Like a build it
 * makes nothing where there is a finding: then `site` is null.
 */
export async function readSite(
  root: string,
  place: ContentPlace,
): Promise<{ findings: readonly Finding[]; entries: number; site: ReadSite | null }> {
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
  return { findings, entries, site: { library, libraries: await libraries(), address } };
}
