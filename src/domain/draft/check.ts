import { longestSlug, type Place, placeOf, reservedSlugs } from '../address.ts';
import type { Picture } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { assembleLibrary, type Library } from '../library.ts';
import { readFile } from '../read/file.ts';
import { checkLibrary } from '../rules/index.ts';
import { slugPattern } from '../schemas/scalars.ts';
import { nearest } from '../text/nearest.ts';
import { draftPath } from './compose.ts';
import type { DraftKind } from './questions.ts';

/** Where a draft is to stand, and the library and the day (`YYYY-MM-DD`) in which it is checked. */
export interface DraftSetting {
  library: Library;
  asOf: string;
}

const encoder = new TextEncoder();

/**
 * The findings that a new file would have in the library. Of the other files only those are looked into that its
 * rules compare it with, so that the answer is quick however large the library is.
 */
export function checkDraft({ library, asOf }: DraftSetting, path: string, text: string, pictures: readonly Picture[] = []): Finding[] {
  const compared = library.files.filter((file) => file.path.startsWith('network/') || file.path.startsWith('bulletins/'));
  const unread = library.files.filter((file) => !compared.includes(file)).map((file) => file.path);
  const draft = readFile({ path, bytes: encoder.encode(text) });
  const small = assembleLibrary({ files: [...compared, draft], unread, pictures: [...library.pictures.values(), ...pictures], lock: '' });
  return checkLibrary(small, { asOf }).filter(({ file }) => file === path);
}

/** Why an association's id cannot be used for a kind of draft, in Chinese; null where it can. */
export function associationFault(kind: DraftKind, id: string, library: Library): string | null {
  const known = associationsOf(library);
  if (kind === 'associations') return known.includes(id) ? `协会 ${id} 已经有了，请换一个编号` : slugFault(id);
  if (known.includes(id)) return null;
  const close = nearest(id, known);
  return `没有协会“${id}”。${close ? `是不是 ${close}？` : ''}新协会先用 --kind associations 建立`;
}

/** The ids of all associations, in order. */
export function associationsOf(library: Library): string[] {
  return [...library.ids].flatMap((id) => (id.startsWith('associations/') ? [id.slice('associations/'.length)] : [])).sort();
}

/** Why a slug cannot be used, in Chinese; null where it can. */
export function slugFault(slug: string): string | null {
  if (!slugPattern.test(slug)) return `“${slug}”不能用作文件名：只用小写字母、数字和单个连字符，如 training-2026`;
  if (slug.length > longestSlug) return `文件名太长，最多 ${longestSlug} 个字符`;
  return reservedSlugs.has(slug) ? `“${slug}”是本站自己的页面，请换一个` : null;
}

/** The place of a new entry, or why there can be none, in Chinese. */
export function placeOfDraft(kind: DraftKind, association: string, slug: string, library: Library): Place | { fault: string } {
  const fault = associationFault(kind, association, library) ?? (kind === 'associations' ? null : slugFault(slug));
  if (fault) return { fault };
  const place = placeOf(draftPath(kind, association, slug));
  if (!place) return { fault: `“${association}/${slug}”不是合规矩的位置` };
  return library.holds(place.id) ? { fault: `${place.id} 已经有了，请换一个文件名` } : place;
}
