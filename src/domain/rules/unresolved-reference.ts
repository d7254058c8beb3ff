import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { type Reference, referencesOf } from '../links/references.ts';
import { nearest } from '../text/nearest.ts';
import { bulletin } from './example.ts';
import { type FileFault, printPath, type Rule } from './rule.ts';

export const unresolvedReference: Rule = {
  name: 'unresolved-reference',
  why: { zh: '链接要两头都通，指向不存在的条目就断了', en: 'every link works both ways; one to nothing is broken' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\ntopics: [finanse]\n') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\ntopics: [finance]\n') },
  },
  checkLibrary(library) {
    return library.written.flatMap((entry) =>
      referencesOf(entry)
        .filter(({ target }) => !library.holds(target))
        .map((reference) => faultOf(entry, reference, library)),
    );
  },
};

function faultOf(entry: Entry, { path, written, collection }: Reference, library: Library): FileFault {
  const ids = library.entries.map(({ id }) => id);
  const candidates =
    collection === 'any' ? ids : ids.filter((id) => id.startsWith(`${collection}/`)).map((id) => id.slice(collection.length + 1));
  const close = nearest(written, candidates);
  return {
    file: entry.file,
    ...entry.locate(path),
    what: { zh: `${printPath(path)} 的“${written}”不存在`, en: `${printPath(path)}: there is no “${written}”` },
    instead: close
      ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
      : { zh: '先建好那个条目，或删去这一项', en: 'make that entry first, or delete this item' },
  };
}
