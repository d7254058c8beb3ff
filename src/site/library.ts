import { type CollectionEntry, getCollection } from 'astro:content';
import { addressOf, type EntryId } from '../domain/address.ts';
import { type Collection, collections } from '../domain/collections.ts';
import { type Edition, inEdition } from '../domain/edition.ts';
import { createGraph, type Link } from '../domain/links/graph.ts';
import type { Heading } from '../domain/mdx/state.ts';
import type { DataOf } from '../domain/schemas/index.ts';
import { editions } from '../i18n/editions.ts';
import { bodies } from './bodies.ts';

/** An entry as a page of one edition sees it: texts in its script, links in both directions. */
export type SiteEntry<C extends Collection = Collection> = {
  [K in C]: {
    id: EntryId;
    collection: K;
    /** The folder that owns it; null for terms of the network's vocabularies. */
    association: string | null;
    data: DataOf<K>;
    title: string;
    href: string;
    example: boolean;
    /** The text as HTML, made by the site's own renderer from a checked tree. */
    html: string;
    headings: readonly Heading[];
    outgoing: readonly Link[];
    /** The links that others make to it. */
    incoming: readonly Link[];
  };
}[C];

export type NetworkData = CollectionEntry<'network'>['data'];

/** Everything that one edition publishes. */
export interface SiteLibrary {
  edition: Edition;
  network: NetworkData;
  get(id: EntryId): SiteEntry | undefined;
  in<C extends Collection>(collection: C): readonly SiteEntry<C>[];
  /** The path of a page of this edition, ready for `href`. */
  href(address: string): string;
}

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
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return base + inEdition(edition, address).slice(1);
}

async function readLibrary(edition: Edition): Promise<SiteLibrary> {
  const byId = new Map<EntryId, SiteEntry>();
  const byCollection = new Map<Collection, SiteEntry[]>();
  for (const collection of collections) {
    const items = await getCollection(collection, ({ id }) => id.startsWith(`${edition.tag}/`));
    const entries = items.map((item) => siteEntry(item, edition)).sort((a, b) => (a.id < b.id ? -1 : 1));
    byCollection.set(collection, entries);
    for (const entry of entries) byId.set(entry.id, entry);
  }
  const graph = createGraph(
    [...byId.values()].flatMap(({ outgoing }) => outgoing),
    (id) => byId.has(id),
  );
  for (const entry of byId.values()) entry.incoming = graph.incoming(entry.id);
  const [network] = await getCollection('network', ({ id }) => id === edition.tag);
  return {
    edition,
    network: (network as CollectionEntry<'network'>).data,
    get: (id) => byId.get(id),
    in: <C extends Collection>(collection: C) => (byCollection.get(collection) ?? []) as unknown as readonly SiteEntry<C>[],
    href: (address) => pathTo(edition, address),
  };
}

function siteEntry(source: CollectionEntry<Collection>, edition: Edition): SiteEntry {
  const id = source.id.slice(edition.tag.length + 1);
  const data = source.data as { title: string; example?: boolean };
  const body = bodies().get(source.id);
  if (!body) throw new Error(`the body of ${source.id} was not loaded`);
  return {
    id,
    collection: source.collection,
    association: body.association,
    data: source.data,
    title: data.title,
    href: pathTo(edition, addressOf(id)),
    example: data.example === true,
    html: body.html,
    headings: body.headings,
    outgoing: body.outgoing,
    incoming: [],
  } as SiteEntry;
}
