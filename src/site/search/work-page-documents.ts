import type { SearchDocument } from '../../domain/search/document.ts';
import { texts } from '../../domain/search/parts.ts';
import { wordsOf } from '../words.ts';
import { asOfLine } from '../work/as-of.ts';
import { workPages } from '../work/pages.ts';
import { viewParts } from './block-parts.ts';
import type { SiteLibraries } from './documents.ts';
import { pageDocument } from './page-document.ts';

/** The pages of the working parts of the network. */
export function* workPageDocuments(libraries: SiteLibraries): Generator<SearchDocument> {
  const hant = new Map(workPages(libraries.hant, wordsOf(libraries.hant.edition)).map((page) => [page.path, page]));
  for (const page of workPages(libraries.hans, wordsOf(libraries.hans.edition))) {
    const twin = hant.get(page.path);
    if (!twin) throw new Error(`the page /work/${page.path} stands in one edition alone`);
    yield pageDocument(
      {
        address: `/work/${page.path}`,
        kind: 'page',
        parts: (library, words) => {
          const { trail, view } = library === libraries.hans ? page : twin;
          const above = trail.map(({ title }) => title);
          return [...viewParts(view(), library, words), ...texts(asOfLine(library, words), ...above)];
        },
      },
      libraries,
    );
  }
}
