import { type Line, spaced } from '../blocks/block.ts';
import type { SiteEntry } from '../site-library.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';

/** An entry by its title, linked, with its seals. */
export function titleLine(entry: SiteEntry, words: Words): Line {
  return spaced({ text: entry.title, href: entry.href }, ...sealsOf(entry, words).map(({ kind, text }) => ({ text, seal: kind })));
}
