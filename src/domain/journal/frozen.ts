import type { EntryId } from '../address.ts';
import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { canonicalJson } from './canonical.ts';
import { articlesOf, digestOf, type JournalText, sha256Hex, versionOf } from './digest.ts';

/** One line of `frozen.lock`: the digest with which a version of a text came out. */
export interface FrozenText {
  digest: string;
  id: EntryId;
  version: number;
  /** From 1. */
  line: number;
}

/** A line of `frozen.lock` for what was told of a text after it came out: a correction, a retraction. */
export interface FrozenUpdate {
  digest: string;
  id: EntryId;
  /** From 1. */
  line: number;
}

const linePattern = /^([0-9a-f]{64}) ((?:articles|issues)\/[a-z0-9-]+\/[a-z0-9-]+) ([1-9]\d{0,5}|update)$/;

/** The lines of `frozen.lock`, and those that are not lines of it or say again what another says. `#` begins a remark. */
export function parseFrozen(lock: string): { texts: FrozenText[]; updates: FrozenUpdate[]; faults: { line: number; text: string }[] } {
  const texts = new Map<string, FrozenText>();
  const updates = new Map<string, FrozenUpdate>();
  const faults: { line: number; text: string }[] = [];
  for (const [index, text] of lock.split(/\r?\n/).entries()) {
    if (text === '' || text.startsWith('#')) continue;
    const [, digest, id, version] = linePattern.exec(text) ?? [];
    const key = `${id} ${version}`;
    if (!digest || !id || texts.has(key) || updates.has(text)) faults.push({ line: index + 1, text });
    else if (version === 'update') updates.set(text, { digest, id, line: index + 1 });
    else texts.set(key, { digest, id, version: Number(version), line: index + 1 });
  }
  return { texts: [...texts.values()], updates: [...updates.values()], faults };
}

/** The frozen versions of each text, the earliest first. */
export function frozenById(lock: string): Map<EntryId, FrozenText[]> {
  const { texts } = parseFrozen(lock);
  return Map.groupBy(
    texts.sort((a, b) => a.version - b.version),
    ({ id }) => id,
  );
}

/** The id under which a text is frozen: an earlier version under that of its article. */
export function frozenIdOf(entry: JournalText): EntryId {
  return entry.collection === 'article-versions' ? `articles/${entry.data.versionOf}` : entry.id;
}

/** Everything that a published issue keeps as it is: itself, its articles, and their earlier versions. */
export function textsOfIssue(issue: Entry<'issues'>, library: Pick<Library, 'get' | 'inCollection'>): JournalText[] {
  const ids = new Set(articlesOf(issue.data));
  const articles = [...ids].flatMap((id) => {
    const entry = library.get(id);
    return entry?.collection === 'articles' ? [entry] : [];
  });
  const versions = library.inCollection('article-versions').filter(({ data }) => ids.has(`articles/${data.versionOf}`));
  return [issue, ...articles, ...versions];
}

/** What was told of a text after it came out, by the digests with which `frozen.lock` keeps it. Versions tell nothing of their own. */
export function updateDigests(entry: JournalText): string[] {
  if (entry.collection === 'article-versions') return [];
  return (entry.data.updates ?? []).map((update) => sha256Hex(canonicalJson(update)));
}

type FrozenLibrary = Pick<Library, 'get' | 'inCollection' | 'pictures' | 'frozen'>;

/** The lines that `frozen.lock` lacks for what an issue keeps, in the form and order in which they stand in it. */
export function missingLines(issue: Entry<'issues'>, library: FrozenLibrary): string[] {
  const { texts, updates } = parseFrozen(library.frozen);
  const held = new Set(texts.map(({ id, version }) => `${id} ${version}`));
  const told = new Set(updates.map(({ digest, id }) => updateLine(digest, id)));
  return textsOfIssue(issue, library).flatMap((entry) => {
    const key = `${frozenIdOf(entry)} ${versionOf(entry)}`;
    const untold = updateDigests(entry).map((digest) => updateLine(digest, entry.id));
    return [...(held.has(key) ? [] : [`${digestOf(entry, library.pictures)} ${key}`]), ...untold.filter((line) => !told.has(line))];
  });
}

const updateLine = (digest: string, id: EntryId) => `${digest} ${id} update`;

const remark = '# What came out, as it came out. Lines are only ever added: npm run issue -- ID --freeze';

/** The text of `frozen.lock` with more lines in it, in the order of ids and versions. */
export function withLines(lock: string, lines: readonly string[]): string {
  const kept = lock.split(/\r?\n/).filter((line) => line !== '' && line !== remark);
  const key = (line: string) => `${line.replace(/^\S+ /, '').replace(/\d+$/, (version) => version.padStart(6, '0'))} ${line}`;
  const all = [...kept, ...lines].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return `${[remark, ...all].join('\n')}\n`;
}
