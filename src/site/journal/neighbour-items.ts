import type { Line } from '../blocks/block.ts';
import type { SiteEntry } from '../site-library.ts';
import type { Neighbours } from './journal-index.ts';

/** Lines that lead to what stands before and after, as far as there is any. */
export function neighbourItems({ previous, next }: Neighbours<SiteEntry>, before: string, after: string): Line[] {
  const line = (label: string, entry: SiteEntry | undefined): Line[] =>
    entry ? [[`${label}：`, { text: entry.title, href: entry.href }]] : [];
  return [...line(before, previous), ...line(after, next)];
}
