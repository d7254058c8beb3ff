import type { Collection } from '../../domain/collections.ts';
import type { Edition } from '../../domain/edition.ts';
import { editions } from '../../i18n/editions.ts';
import { libraryOf } from '../library.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { type Words, wordsOf } from '../words.ts';
import { byDate } from './dates.ts';
import { type Facet, type FacetKey, facetsOf, facetValuesOf } from './facets.ts';
import { type ListedCollection, listedCollections } from './listed.ts';

/** Entries on one page of a list: about as many lines as a reader scans before turning to a filter. */
const pageSize = 100;

/** One page of a list, whole or narrowed by one value of a facet. */
export interface ListPage {
  edition: Edition;
  collection: ListedCollection;
  title: string;
  narrowed: { key: FacetKey; value: string; label: string; facet: string } | null;
  facets: Facet[];
  entries: SiteEntry[];
  /** Entries on all pages; examples are counted apart. */
  total: number;
  examples: number;
  page: number;
  pages: { number: number; href: string }[];
  /** Without the edition's prefix. */
  address: string;
}

interface ListPath {
  params: { edition: string | undefined; collection: string; page: string | undefined };
  props: ListPage;
}

/** Every page of every whole list in every edition. */
export async function listPaths(): Promise<ListPath[]> {
  const paths: ListPath[] = [];
  for (const edition of editions) {
    const library = await libraryOf(edition);
    const words = wordsOf(edition);
    for (const collection of listedCollections) {
      const facets = facetsOf(collection, library, words);
      paths.push(...pagesOf(library, words, collection, null, facets));
    }
  }
  return paths;
}

/** Every page of every list narrowed by a facet, in every edition. */
export async function facetPaths() {
  const paths: { params: ListPath['params'] & { facet: string; value: string }; props: ListPage }[] = [];
  for (const edition of editions) {
    const library = await libraryOf(edition);
    const words = wordsOf(edition);
    for (const collection of listedCollections) {
      const facets = facetsOf(collection, library, words);
      for (const facet of facets) {
        for (const { value, label } of facet.values) {
          const narrowed = { key: facet.key, value, label, facet: facet.label };
          for (const { params, props } of pagesOf(library, words, collection, narrowed, facets)) {
            paths.push({ params: { ...params, facet: facet.key.toLowerCase(), value }, props });
          }
        }
      }
    }
  }
  return paths;
}

function pagesOf(
  library: SiteLibrary,
  words: Words,
  collection: ListedCollection,
  narrowed: ListPage['narrowed'],
  facets: Facet[],
): ListPath[] {
  const { edition } = library;
  const all = [...library.in(collection)].sort(orderFor(collection)) as SiteEntry[];
  const entries = narrowed ? all.filter((entry) => facetValuesOf(entry, narrowed.key).includes(narrowed.value)) : all;
  const base = narrowed ? `/${collection}/by/${narrowed.key.toLowerCase()}/${narrowed.value}/` : `/${collection}/`;
  const count = Math.max(1, Math.ceil(entries.length / pageSize));
  const addressOf = (number: number) => (number === 1 ? base : `${base}page/${number}/`);
  const pages = Array.from({ length: count }, (_, index) => ({ number: index + 1, href: library.href(addressOf(index + 1)) }));
  return pages.map(({ number }) => ({
    params: { edition: edition.prefix || undefined, collection, page: number === 1 ? undefined : `page/${number}` },
    props: {
      edition,
      collection,
      title: words.labels.collections[collection],
      narrowed,
      facets,
      entries: entries.slice((number - 1) * pageSize, number * pageSize),
      total: entries.filter(({ example }) => !example).length,
      examples: entries.filter(({ example }) => example).length,
      page: number,
      pages: count > 1 ? pages : [],
      address: addressOf(number),
    },
  }));
}

const levelOrder = ['national', 'provincial', 'prefectural', 'county'];

/** Documents newest first, columns by their order, ten items by number, regions by code, everything else by title. */
function orderFor(collection: Collection): (a: SiteEntry, b: SiteEntry) => number {
  const keys: Partial<Record<Collection, (entry: SiteEntry) => string>> = {
    columns: ({ data }) => String((data as { order: number }).order).padStart(4, '0'),
    'work-items': ({ id }) => id.slice(id.indexOf('/') + 1).padStart(4, '0'),
    regions: ({ data }) => (data as { code: string }).code,
    associations: ({ data, id }) => `${levelOrder.indexOf((data as { level: string }).level)} ${id}`,
    topics: ({ id }) => id,
    'service-systems': ({ id }) => id,
    'rights-problems': ({ id }) => id,
    people: ({ id }) => id,
  };
  const key = keys[collection];
  return key ? (a, b) => (key(a) < key(b) ? -1 : 1) : byDate;
}
