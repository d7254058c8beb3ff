import { chineseDate } from '../../domain/date.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';

/** The day for which a page is computed, in words. */
export function asOfLine({ network }: SiteLibrary, { strings }: Words): string {
  return `${strings.asOf} ${chineseDate(network.asOf)}`;
}
