import type { SearchPart } from '../../domain/search/document.ts';
import { heading, section, texts } from '../../domain/search/parts.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { citationsOf } from '../views/cite.ts';
import type { Words } from '../words.ts';

/** How to cite the page, as its section says it. */
export function citeParts(entry: SiteEntry, library: SiteLibrary, words: Words, site: URL): SearchPart[] {
  const citations = citationsOf(entry, library, words, site);
  if (!citations) return [];
  const { entry: strings, journal } = words.strings;
  const { styles, files } = citations;
  return section(
    heading(strings.citeThis, 'cite'),
    texts(
      ...styles.flatMap(({ name, text }) => [name, text]),
      files.length > 0 ? journal.cite.files : undefined,
      ...files.map(({ label }) => label),
    ),
  );
}
