import type { EntryId } from '../../domain/address.ts';
import { nearest } from '../../domain/text/nearest.ts';

/** What a command was asked for: the ids that it means, or a name that none has, with the nearest that one has. */
export type NamedEntries = { ids: EntryId[] } | { unknown: string; nearest: string | null };

/**
 * The ids that names on a command line mean: `issues/editorial/2026-1`, without the collection, the slug alone where only
 * one has it, or the path of the page or the file. All where nothing is named.
 */
export function namedEntries(names: readonly string[], ids: readonly EntryId[]): NamedEntries {
  const meant: EntryId[] = [];
  for (const name of names) {
    const plain = name.replace(/^.*src\/content\//, '').replace(/^\/|\/$|\.(?:yaml|mdx)$/g, '');
    const found = ids.filter((id) => id === plain || id.endsWith(`/${plain}`));
    if (found.length !== 1 || !found[0]) return { unknown: name, nearest: nearest(plain, shortNames(ids)) };
    meant.push(found[0]);
  }
  return { ids: names.length === 0 ? [...ids] : [...new Set(meant)] };
}

/** Without the collection, as people call them. */
function shortNames(ids: readonly EntryId[]): string[] {
  return ids.map((id) => id.slice(id.indexOf('/') + 1));
}
