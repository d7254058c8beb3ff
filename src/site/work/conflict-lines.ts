import type { Line, Run } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

type ConflictEntry = SiteEntry<'conflicts'>;

const remark = (text: string | undefined): Run[] => (text === undefined ? [] : [{ text, note: true }]);

/** A conflict by its title. */
export function conflictTitle(conflict: ConflictEntry, { strings }: Words): (string | Run)[] {
  const badge: (string | Run)[] = conflict.example ? [' ', { text: strings.example, seal: 'example' }] : [];
  return [{ text: conflict.title, href: conflict.href }, ...badge];
}

/** A conflict by its title, with how far it is decided. */
export function conflictLine(conflict: ConflictEntry, words: Words): Line {
  return [...conflictTitle(conflict, words), ...remark(words.labels.conflictStatus[conflict.data.status])];
}

/** What stands in each source, with the place in it and, where the characters themselves matter, those. */
export function standLines({ data }: ConflictEntry, library: SiteLibrary): Line[] {
  return data.stands.map(({ source, page, text, verbatim }) => {
    const entry = library.get(`sources/${source}`);
    const exact: (string | Run)[] = verbatim === undefined ? [] : ['：', { text: verbatim, verbatim: true }];
    return [text, ...exact, { text: entry?.title ?? source, href: entry?.href, note: true }, ...remark(page)];
  });
}

/** The entries that rest on a conflict, and with what of theirs. */
export function dependentLines({ data }: ConflictEntry, library: SiteLibrary): Line[] {
  return (data.affects ?? []).flatMap(({ entry: id, what }) => {
    const entry = library.get(id);
    return entry ? [[{ text: entry.title, href: entry.href }, ...remark(what)]] : [];
  });
}

/** The sources in which a conflict stands, each once. */
export function sourcesOfConflict({ data }: ConflictEntry, library: SiteLibrary): SiteEntry[] {
  return [...new Set(data.stands.map(({ source }) => source))].flatMap((id) => library.get(`sources/${id}`) ?? []);
}
