import type { SearchPart } from '../../domain/search/document.ts';
import { names, texts } from '../../domain/search/parts.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { termSources } from '../views/sourced-texts.ts';
import { namesOf } from './names.ts';

/** What the glossary's page says of one term. */
export function termParts(term: SiteEntry<'glossary'>, library: SiteLibrary): SearchPart[] {
  const { definition, note } = term.data;
  return [...names(...namesOf(term)), ...texts(definition, note, ...termSources(term, library).map(({ text }) => text))];
}
