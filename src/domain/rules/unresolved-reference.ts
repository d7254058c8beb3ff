import { networkFile } from '../address.ts';
import type { Entry } from '../entry.ts';
import { mostPerFile } from '../finding.ts';
import type { Library } from '../library.ts';
import { type Reference, referencesIn, referencesOf } from '../links/references.ts';
import { network as networkSchema } from '../schemas/network.ts';
import { nearest } from '../text/nearest.ts';
import { bulletin } from './example.ts';
import { type FileFault, printPath, type Rule } from './rule.ts';

export const unresolvedReference: Rule = {
  name: 'unresolved-reference',
  title: { zh: '编号没有着落', en: 'An id that is nobody’s' },
  why: { zh: '链接要两头都通，指向不存在的条目就断了', en: 'every link works both ways; one to nothing is broken' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\ntopics: [finanse]\n') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\ntopics: [finance]\n') },
  },
  checkLibrary(library) {
    const holders = library.written.map((entry) => ({ ...entry, references: referencesOf(entry) }));
    const network = library.files
      .filter(({ path }) => path === networkFile)
      .flatMap(({ path, drafts }) =>
        drafts.map(({ data, raw, locate }) => ({ file: path, locate, references: referencesIn(data ?? raw, networkSchema) })),
      );
    return [...holders, ...network].flatMap(({ references, ...holder }) =>
      references
        .filter(({ target }) => !library.holds(target))
        .map((reference, index) => faultOf(holder, reference, index < mostPerFile ? candidatesFor(reference, library) : [])),
    );
  },
};

function candidatesFor({ collection }: Reference, { ids }: Library): string[] {
  if (collection === 'any') return [...ids];
  return [...ids].filter((id) => id.startsWith(`${collection}/`)).map((id) => id.slice(collection.length + 1));
}

function faultOf(holder: Pick<Entry, 'file' | 'locate'>, { path, written }: Reference, candidates: readonly string[]): FileFault {
  const close = nearest(written, candidates);
  return {
    file: holder.file,
    ...holder.locate(path),
    what: { zh: `${printPath(path)} 的“${written}”不存在`, en: `${printPath(path)}: there is no “${written}”` },
    instead: close
      ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
      : { zh: '先建好那个条目，或删去这一项', en: 'make that entry first, or delete this item' },
  };
}
