import type { AstroConfig } from 'astro';
import type { Collection } from '../domain/collections.ts';
import type { Edition } from '../domain/edition.ts';
import type { Entry } from '../domain/entry.ts';
import { assembleLibrary, type Library } from '../domain/library.ts';
import { type PublishedEntry, publishEntry } from '../domain/publish/entry.ts';
import { bodyLabels } from '../i18n/body-labels.ts';
import { type KeptPdfs, keptPdfs } from './pdf/kept-pdfs.ts';
import { publishedPicture } from './pictures.ts';
import { asOfDate, type ContentPlace, readContent } from './read-content.ts';

/**
 * One library on its way to being a site: read once, rendered once for each edition, and shared by everything that
 * needs it in the process (collections while they load, the search index afterwards).
 */
export interface Publication {
  readonly place: ContentPlace;
  /** The PDFs that were printed of it; undefined where it has no place for them. */
  readonly pdfs: KeptPdfs | undefined;
  library(): Promise<Library>;
  asOf(): Promise<string>;
  /** The entries of a collection in an edition. Rendered anew on each call: the site asks once. */
  publish(collection: Collection, edition: Edition): Promise<PublishedEntry[]>;
  /** Forgets what was read, for the next call to read the files again; once for all collections that hear of one change. */
  refresh(): void;
  /** Called for every published entry, by whoever gathers more than pages (the search index). */
  onEntry(listener: EntryListener): void;
}

export type EntryListener = (entry: PublishedEntry, edition: Edition, library: Library) => void;

/** A library and the day for which it is published. */
export interface ReadLibrary {
  library: Library;
  asOf: string;
}

/** A publication of the content at `place`; `read` hands over a library that is already read. */
export function createPublication(root: string, place: ContentPlace, base: string, read?: ReadLibrary): Publication {
  let reading: Promise<ReadLibrary> | null = read ? Promise.resolve(read) : null;
  let refreshing = false;
  const listeners: EntryListener[] = [];
  const readOnce = () => {
    reading ??= readContent(place).then((source) => ({ library: assembleLibrary(source), asOf: asOfDate(root, source) }));
    return reading;
  };
  const site = (library: Library) => ({
    base,
    labels: (edition: Edition) => bodyLabels(edition, library.converters),
    picture: (path: string) => publishedPicture(library.pictures.get(path), base),
  });
  return {
    place,
    pdfs: place.pdfs === undefined ? undefined : keptPdfs(place.pdfs),
    library: async () => (await readOnce()).library,
    asOf: async () => (await readOnce()).asOf,
    refresh: () => {
      if (refreshing) return;
      refreshing = true;
      reading = null;
      queueMicrotask(() => {
        refreshing = false;
      });
    },
    onEntry: (listener) => {
      listeners.push(listener);
    },
    async publish(collection, edition) {
      const { library } = await readOnce();
      return library.inCollection(collection).map((entry) => {
        const published = publishEntry(entry as Entry, library, edition, site(library));
        for (const listener of listeners) listener(published, edition, library);
        return published;
      });
    },
  };
}

export const integrationName = 'gongjian';
export const publicationHook = 'gongjian:publication';

/** The publication of the running site. Throws where the integration is not installed: a fault of the program. */
export function publicationOf({ integrations }: Pick<AstroConfig, 'integrations'>): Publication {
  const hooks = integrations.find(({ name }) => name === integrationName)?.hooks as Record<string, () => Publication> | undefined;
  const give = hooks?.[publicationHook];
  if (!give) throw new Error('astro.config.mjs does not install the gongjian integration');
  return give();
}
