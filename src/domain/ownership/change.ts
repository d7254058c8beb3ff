import { placeOf } from '../address.ts';
import { ownedCollections } from '../collections.ts';
import type { Actor, Owners } from './owners.ts';

/** One file of a change as git tells it: a rename is a deletion and an addition. Modes are git's, `000000` for none. */
export interface ChangedFile {
  /** Added, deleted, modified, or changed in type. */
  status: 'A' | 'D' | 'M' | 'T';
  /** From the root of the repository, with `/`; never normalised. */
  path: string;
  oldMode: string;
  newMode: string;
}

/** The text of a list before a change, and after it: a work tree may have it committed, staged and edited. */
export interface ListChange {
  base: string;
  heads: readonly string[];
}

/** A change, who makes it, and what it is held against. */
export interface Contribution {
  actor: Actor;
  files: readonly ChangedFile[];
  /** What becomes of `addresses.lock`. */
  lock: ListChange;
  /** The same of `frozen.lock`. */
  frozen: ListChange;
  owners: Owners;
}

/** Whose a path is by its name alone; `unclaimed` lies in the content, `outside` does not. */
export type Keeper = { kind: 'association'; association: string } | { kind: 'network' | 'list' | 'unclaimed' | 'outside' };

/** Lists beside the content that everybody adds to: every address ever published, and every text that came out. */
export const lists: readonly string[] = ['addresses.lock', 'frozen.lock'];

/** Where the content stands in the repository. */
export const contentRoot = 'src/content/';

const folders: ReadonlySet<string> = new Set(['associations', ...ownedCollections]);

/** Compares byte for byte: another case, another normal form or a detour is another path, and nobody's. */
export function keeperOf(path: string): Keeper {
  if (lists.includes(path)) return { kind: 'list' };
  if (!path.startsWith(contentRoot)) return { kind: 'outside' };
  const [collection = '', association = '', ...rest] = path.slice(contentRoot.length).split('/');
  if (collection === 'network' && association !== '') return { kind: 'network' };
  if (!folders.has(collection) || rest.join('') === '') return { kind: 'unclaimed' };
  return { kind: 'association', association };
}

/** Whether no file system, shell or reader can take a path for another: lower-case, and no part begins or ends with `.` or `-`. */
export function isPlainPath(path: string): boolean {
  return /^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(path);
}

/** Whether an association may change a file, as far as the file's place goes. Lines of lists are for rules of their own. */
export function mayChange(file: ChangedFile, association: string, owners: Owners): boolean {
  const keeper = keeperOf(file.path);
  if (keeper.kind === 'list') return true;
  const isOffice = association === owners.editorialOffice;
  if (keeper.kind === 'network') return isOffice;
  if (keeper.kind !== 'association') return false;
  if (keeper.association === association) return owners.associations.has(association);
  return isOffice && isNewProfile(file, keeper.association, owners);
}

/** Whether a file is added to the profile folder of an association that the base revision does not have. */
function isNewProfile({ status, path }: ChangedFile, association: string, owners: Owners): boolean {
  const folder = `associations/${association}/`;
  const isNew = !owners.associations.has(association) && placeOf(`${folder}profile.mdx`) !== null;
  return isNew && status === 'A' && path.startsWith(`${contentRoot}${folder}`);
}

/** A path for findings: from the content folder, as all findings have it, and with nothing in it that hides or misleads. */
export function pathInFinding(path: string): string {
  const kept = lists.includes(path) || path.startsWith(contentRoot);
  const shown = visible(path).replace(/(?<=^|\/)\.{1,2}(?=\/|$)/g, (dots) => '\\u{2e}'.repeat(dots.length));
  return kept ? shown.replace(contentRoot, '') : `../../${shown}`;
}

/** Text of a stranger on one line: what does not show, and marks of another normal form, stand as `\u{…}`. */
export function visible(text: string): string {
  const asCode = (character: string) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
  const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}\ufffd\\]/gu, asCode);
  return plain === plain.normalize('NFC') ? plain : plain.replace(/\p{M}/gu, asCode);
}
