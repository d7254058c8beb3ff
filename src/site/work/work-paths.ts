import type { Edition } from '../../domain/edition.ts';
import { editions } from '../../i18n/editions.ts';
import { libraryOf } from '../library.ts';
import { wordsOf } from '../words.ts';
import { workPages } from './pages.ts';
import type { WorkPage } from './work-part.ts';

/** The pages of the working parts in every edition. */
export async function workPaths() {
  const paths: { params: { edition: string | undefined; page: string | undefined }; props: { edition: Edition; page: WorkPage } }[] = [];
  for (const edition of editions) {
    for (const page of workPages(await libraryOf(edition), wordsOf(edition))) {
      const params = { edition: edition.prefix || undefined, page: page.path.replace(/\/$/, '') || undefined };
      paths.push({ params, props: { edition, page } });
    }
  }
  return paths;
}
