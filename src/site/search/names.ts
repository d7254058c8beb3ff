import type { SiteEntry } from '../site-library.ts';

/** Keys under which the schemas have what an entry is called, in the order of their weight. */
interface Named {
  title: string;
  shortTitle?: string;
  otherTitles?: string[];
  otherNames?: string[];
  documentNumbers?: string[];
  reportTitle?: string;
  subtitle?: string;
  originalTitle?: string;
  abbreviation?: string;
  titleEn?: string;
}

/** What an entry is called, its title first. */
export function namesOf(entry: SiteEntry): string[] {
  const data = entry.data as Named;
  const { documentNumbers = [], reportTitle, subtitle, originalTitle, abbreviation, titleEn } = data;
  const rest = [reportTitle, subtitle, originalTitle, abbreviation, titleEn].filter((name) => name !== undefined);
  return [...spokenNames(entry), ...documentNumbers, ...rest];
}

/** The names by which people speak of it: those of which they type the initials. */
export function spokenNames({ data }: SiteEntry): string[] {
  const { title, shortTitle, otherTitles = [], otherNames = [] } = data as Named;
  return [title, ...(shortTitle === undefined ? [] : [shortTitle]), ...otherTitles, ...otherNames];
}
