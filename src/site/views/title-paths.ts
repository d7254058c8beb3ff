import type { Edition } from '../../domain/edition.ts';
import { editions } from '../../i18n/editions.ts';
import { libraryOf } from '../library.ts';
import { wordsOf } from '../words.ts';
import { titleKinds } from './title-lines.ts';
import { type TitlePage, titlePages } from './title-pages.ts';

/** `params` and `props` of every page of the list of titles, in every edition. */
export async function titlePaths() {
  const paths: { params: { edition: string | undefined; part: string | undefined }; props: { edition: Edition; page: TitlePage } }[] = [];
  for (const edition of editions) {
    const kinds = await titleKinds(await libraryOf(edition), wordsOf(edition));
    for (const page of titlePages(kinds)) {
      paths.push({ params: { edition: edition.prefix || undefined, part: page.part.slice(0, -1) || undefined }, props: { edition, page } });
    }
  }
  return paths;
}
