import { getCollection } from 'astro:content';
import { collections } from '../domain/collections.ts';
import type { Edition } from '../domain/edition.ts';
import { editions } from '../i18n/editions.ts';
import { loadedEntries } from './loaded-entries.ts';
import { assembleSiteLibrary, type LooseEntry, type NetworkData, pathIn, type SiteLibrary, siteEntry } from './site-library.ts';

const libraries = new Map<string, Promise<SiteLibrary>>();

/** The library of an edition. Astro's collections are walked once for all pages, since each call walks all data. */
export function libraryOf(edition: Edition): Promise<SiteLibrary> {
  const known = import.meta.env.DEV ? undefined : libraries.get(edition.tag);
  const library = known ?? readLibrary(edition);
  libraries.set(edition.tag, library);
  return library;
}

/** `params` and `props` of a page that stands once in each edition. */
export function editionPaths(): { params: { edition: string | undefined }; props: { edition: Edition } }[] {
  return editions.map((edition) => ({ params: { edition: edition.prefix || undefined }, props: { edition } }));
}

/** The path of an address in an edition, below the base where the site stands. */
export function pathTo(edition: Edition, address: string): string {
  return pathIn(placeOf(edition), address);
}

const placeOf = (edition: Edition) => ({ edition, base: import.meta.env.BASE_URL.replace(/\/?$/, '/') });

async function readLibrary(edition: Edition): Promise<SiteLibrary> {
  const entries: LooseEntry[] = [];
  for (const collection of collections) {
    for (const { id } of await getCollection(collection, (item) => item.id.startsWith(`${edition.tag}/`))) {
      const entry = loadedEntries().get(id);
      if (!entry) throw new Error(`${id} was not loaded`);
      entries.push(entry);
    }
  }
  const [network] = await getCollection('network', ({ id }) => id === edition.tag);
  const place = placeOf(edition);
  return assembleSiteLibrary(
    entries.map((entry) => siteEntry(entry, place)),
    network?.data as NetworkData,
    place,
  );
}
