import type { PartialDate } from '../../domain/date.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** The documents that replaced one another, oldest first. */
export type Chain = SiteEntry<'bulletins'>[];

/** The chain to which a bulletin belongs; it alone where nothing replaced it and it replaced nothing. */
export function chainOf(start: SiteEntry<'bulletins'>, library: SiteLibrary): Chain {
  const found = new Map([[start.id, start]]);
  const queue = [start];
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    for (const id of [...(entry.data.supersedes ?? []), ...(entry.data.supersededBy ?? [])]) {
      const next = library.get(`bulletins/${id}`) as SiteEntry<'bulletins'> | undefined;
      if (!next || found.has(next.id)) continue;
      found.set(next.id, next);
      queue.push(next);
    }
  }
  return [...found.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Every chain of more than one document, the one that changed last first. */
export function allChains(library: SiteLibrary): Chain[] {
  const seen = new Set<string>();
  const chains: Chain[] = [];
  for (const entry of library.in('bulletins')) {
    if (seen.has(entry.id)) continue;
    const chain = chainOf(entry, library);
    for (const { id } of chain) seen.add(id);
    if (chain.length > 1) chains.push(chain);
  }
  return chains.sort((a, b) => (orderOf(a.at(-1) as Chain[0]) < orderOf(b.at(-1) as Chain[0]) ? 1 : -1));
}

/** What a chain is called: the short title of its newest document. */
export function chainTitle(chain: Chain): string {
  const newest = chain.at(-1);
  return newest?.data.shortTitle ?? newest?.title ?? '';
}

/** The day from which a document holds, or the best that is known of it. */
export function chainDate({ data }: SiteEntry<'bulletins'>): PartialDate | undefined {
  return data.effective ?? data.issued ?? data.adopted;
}

function orderOf(entry: SiteEntry<'bulletins'>): string {
  return `${chainDate(entry) ?? ''} ${entry.id}`;
}
