import { referenceOf } from '../../domain/address.ts';
import { chineseNumeral } from '../../domain/text/numerals.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** The ten kinds of joint work by their number. */
export function workItems(library: SiteLibrary): SiteEntry<'work-items'>[] {
  return [...library.in('work-items')].sort((a, b) => numberOf(a) - numberOf(b));
}

/** The number of a kind of joint work in the agreement of 2007, 1 to 10. */
export function numberOf({ id }: Pick<SiteEntry, 'id'>): number {
  return Number(referenceOf(id));
}

/** `一、互通信息` */
export function numberedTitle(item: SiteEntry<'work-items'>): string {
  return `${chineseNumeral(numberOf(item))}、${item.title}`;
}
