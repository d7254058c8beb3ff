import { slugPattern } from '../schemas/scalars.ts';

/**
 * A file name made from what a title has of Latin letters and digits, and the year of a date; null where it has no
 * letters. Full-width letters and digits count. Pinyin is not attempted: readings of names are often wrong.
 */
export function proposeSlug(title: string, date: string, isTaken: (slug: string) => boolean): string | null {
  const words = title
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (!words?.some((word) => /[a-z]/.test(word))) return null;
  const year = date.slice(0, 4);
  const base = [...words, ...(words.includes(year) ? [] : [year])].join('-').slice(0, 60).replace(/-$/, '');
  const slugs = [base, ...Array.from({ length: 8 }, (_, index) => `${base}-${index + 2}`)];
  return slugs.find((slug) => slugPattern.test(slug) && !isTaken(slug)) ?? null;
}
