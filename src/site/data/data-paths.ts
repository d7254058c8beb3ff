import { editions } from '../../i18n/editions.ts';
import { libraryOf } from '../library.ts';
import { wordsOf } from '../words.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles } from './data-files.ts';

/** The files for programs of every edition. */
export async function dataPaths() {
  const paths: { params: { edition: string | undefined; file: string }; props: { file: DataFile } }[] = [];
  for (const edition of editions) {
    for (const file of dataFiles(await libraryOf(edition), wordsOf(edition))) {
      paths.push({ params: { edition: edition.prefix || undefined, file: file.path }, props: { file } });
    }
  }
  return paths;
}
