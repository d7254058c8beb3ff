import { collections } from '../../domain/collections.ts';
import type { Edition } from '../../domain/edition.ts';
import { inEdition } from '../../domain/edition.ts';
import { editions } from '../../i18n/editions.ts';
import { libraryOf } from '../library.ts';

/** A page for every former address of every entry, in every edition. */
export async function aliasPaths() {
  const paths: { params: { alias: string }; props: { edition: Edition; title: string; href: string } }[] = [];
  for (const edition of editions) {
    const library = await libraryOf(edition);
    for (const collection of collections) {
      for (const { data, title, href } of library.in(collection)) {
        for (const alias of (data as { aliases?: string[] }).aliases ?? []) {
          paths.push({ params: { alias: inEdition(edition, alias).slice(1, -1) }, props: { edition, title, href } });
        }
      }
    }
  }
  return paths;
}
