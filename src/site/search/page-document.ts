import type { SearchDocument, SearchPart } from '../../domain/search/document.ts';
import { initialsOf } from '../../domain/search/initials.ts';
import { pairParts } from '../../domain/search/parts.ts';
import type { SiteLibrary } from '../site-library.ts';
import { type Words, wordsOf } from '../words.ts';
import type { SiteLibraries } from './documents.ts';

/** A page that the site has of itself: what it says in an edition, its name first. */
export interface OwnPage {
  address: string;
  kind: 'guide' | 'help' | 'page';
  parts(library: SiteLibrary, words: Words): SearchPart[];
}

export function pageDocument({ address, kind, parts }: OwnPage, libraries: SiteLibraries): SearchDocument {
  const partsIn = (library: SiteLibrary) => parts(library, wordsOf(library.edition));
  const hans = partsIn(libraries.hans);
  const initials = initialsOf(hans[0]?.text ?? '');
  return {
    address,
    parts: pairParts(hans, partsIn(libraries.hant)),
    initials: initials === null ? [] : [initials],
    kind,
    filters: { kind: [kind] },
  };
}
