import { apa } from '../../domain/journal/formats/apa.ts';
import { chicago } from '../../domain/journal/formats/chicago.ts';
import { gbt7714 } from '../../domain/journal/formats/gbt7714.ts';
import { entryFiles } from '../files/entry-files.ts';
import { recordOf } from '../journal/record-of.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** How to cite a page: the reference in each style, and the files beside the page that are for programs. */
export interface Citations {
  styles: { name: string; text: string }[];
  files: { label: string; href: string }[];
}

/**
 * After GB/T 7714 for every page that can be cited; what has files for programs also in the styles that journals
 * abroad ask for. Null for what nobody cites.
 */
export function citationsOf(entry: SiteEntry, library: SiteLibrary, words: Words, site: URL): Citations | null {
  const record = recordOf(entry, library, site);
  if (!record) return null;
  const { cite } = words.strings.journal;
  const files = entryFiles(entry, { library, words, site })
    .filter(({ sized }) => !sized)
    .map(({ label, name }) => ({ label, href: entry.href + name }));
  const foreign = [
    { name: cite.apa, text: apa(record) },
    { name: cite.chicago, text: chicago(record) },
  ];
  return { styles: [{ name: cite.gbt7714, text: gbt7714(record) }, ...(files.length > 0 ? foreign : [])], files };
}
