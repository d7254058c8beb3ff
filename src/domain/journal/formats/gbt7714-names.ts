import type { RecordName } from '../record.ts';
import { initials, isEastAsian, personalName } from './common.ts';
import { ordinal } from './english.ts';

/** Names as GB/T 7714—2025 lists them: up to three, more as three with 等 or `et al`; Western ones as `Calkin D E`. */
export function listedNames(names: readonly RecordName[]): string {
  const listed = names.slice(0, 3).map(printedName);
  if (names.length > 3) listed.push(listed.some(isEastAsian) ? '等' : 'et al');
  return listed.join('，');
}

function printedName(name: RecordName): string {
  const parts = personalName(name);
  return parts ? [parts.family, initials(parts.given, '')].filter(Boolean).join(' ') : name.name;
}

/** `2版` or `2nd ed` of a number, and other words as they stand; nothing of a first edition, which is not told. */
export function editionStatement(edition: string, isChinese: boolean): string {
  if (edition === '1' || !/^\d+$/.test(edition)) return edition === '1' ? '' : edition;
  return isChinese ? `${edition}版` : `${ordinal(edition)} ed`;
}
