import { addressOf } from '../../domain/address.ts';
import { collections } from '../../domain/collections.ts';
import type { Script, SearchDocument } from '../../domain/search/document.ts';
import { initialsOf } from '../../domain/search/initials.ts';
import { pairParts } from '../../domain/search/parts.ts';
import type { OwnTexts } from '../own-pages.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { dateOf } from '../views/dates.ts';
import { wordsOf } from '../words.ts';
import { entryParts } from './entry-parts.ts';
import { filtersOf } from './filters.ts';
import { listPages } from './list-pages.ts';
import { spokenNames } from './names.ts';
import { networkPage } from './network-page.ts';
import { ownTextPages } from './own-pages.ts';
import { type OwnPage, pageDocument } from './page-document.ts';
import { rulePages } from './rule-pages.ts';
import { termParts } from './term-parts.ts';
import { workPageDocuments } from './work-page-documents.ts';

/** The library of the edition in each script. */
export type SiteLibraries = Record<Script, SiteLibrary>;

/**
 * Every document of the search index, one after the other: all that stands on the site's pages, made from the library
 * by the views from which the pages are made. `site` is where it stands, `own` the texts that the project has of it.
 */
export function* searchDocuments(libraries: SiteLibraries, site: URL, own: OwnTexts): Generator<SearchDocument> {
  for (const collection of collections) {
    for (const { id } of libraries.hans.in(collection)) yield entryDocument(id, libraries, site);
  }
  for (const page of ownPages(own)) yield pageDocument(page, libraries);
  yield* workPageDocuments(libraries);
}

function* ownPages(own: OwnTexts): Generator<OwnPage> {
  yield networkPage;
  yield* listPages;
  yield* ownTextPages(own);
  yield* rulePages();
}

function entryDocument(id: string, libraries: SiteLibraries, site: URL): SearchDocument {
  const partsIn = (library: SiteLibrary) => {
    const entry = library.get(id) as SiteEntry;
    return entry.collection === 'glossary' ? termParts(entry, library) : entryParts(entry, library, wordsOf(library.edition), site);
  };
  const entry = libraries.hans.get(id) as SiteEntry;
  const date = dateOf(entry);
  return {
    address: addressOf(id),
    parts: pairParts(partsIn(libraries.hans), partsIn(libraries.hant)),
    initials: [...new Set(spokenNames(entry).flatMap((name) => initialsOf(name) ?? []))],
    kind: entry.collection,
    ...(date ? { date } : {}),
    ...(entry.example ? { example: true } : {}),
    filters: filtersOf(entry, libraries.hans),
  };
}
