import { pinyin } from 'pinyin-pro';

/** Names of this many characters have initials that people type. */
const [shortest, longest] = [2, 40];

/**
 * The Pinyin initials of a name in Simplified script, for who types `zgzxqyxh` and means 中国中小企业协会: lower-case
 * ASCII, Latin letters and digits as they stand, everything else left out. Characters of several readings are read as
 * in the word in which they stand. Null for a name that is too short or too long, or has nothing to be read.
 */
export function initialsOf(name: string): string | null {
  const length = [...name].length;
  if (length < shortest || length > longest) return null;
  const read = pinyin(name.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const initials = read
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return initials.length >= shortest ? initials : null;
}
