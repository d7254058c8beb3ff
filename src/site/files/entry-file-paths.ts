import type { Collection } from '../../domain/collections.ts';
import { libraryOf } from '../library.ts';
import { ownedEntryPaths } from '../views/entry-paths.ts';
import { wordsOf } from '../words.ts';
import type { EntryFile } from './entry-file.ts';
import { entryFiles } from './entry-files.ts';

/** The files beside the pages of every entry, in every edition. */
export async function entryFilePaths() {
  const site = new URL(import.meta.env.SITE);
  const paths: {
    params: { edition: string | undefined; collection: Collection; association: string; slug: string | undefined; file: string };
    props: { file: EntryFile };
  }[] = [];
  for (const { params, props } of await ownedEntryPaths()) {
    const shelf = { library: await libraryOf(props.edition), words: wordsOf(props.edition), site };
    for (const file of entryFiles(props.entry, shelf)) paths.push({ params: { ...params, file: file.name }, props: { file } });
  }
  return paths;
}
