import { cleanKind } from './live-answer.ts';
import type { Chosen, FacetCounts } from './protocol.ts';

/** Filters whose values mean the same on every site, with the form of a value. */
const common = { kind: /^[a-z-]{1,40}$/, level: /^[a-z-]{1,40}$/, year: /^\d{4}$/, status: /^[a-z-]{1,40}$/ } as const;
type CommonKey = keyof typeof common;
const commonKeys = Object.keys(common) as CommonKey[];

/** Values of one filter, at most, that are taken over from one site. */
const mostValues = 200;

/** Whether other sites can answer a question that is narrowed down so. */
export function isAskable(chosen: Chosen): boolean {
  return Object.keys(chosen).every((key) => key === 'origin' || key in common);
}

/** What another site found for a question: how much, and how it counts its filters. */
export interface SiteCounts {
  id: string;
  total: number;
  counts: FacetCounts;
}

/** The counts with another site's added; those of its filters only where its results are shown at all. */
export function addFacets(own: FacetCounts, { id, total, counts }: SiteCounts, origin: string | undefined): FacetCounts {
  const origins = total > 0 ? [...(own.origin ?? []), { value: id, count: total }] : own.origin;
  const sums = { ...own, ...(origins ? { origin: inOrder(origins) } : {}) };
  if (origin !== undefined && origin !== id) return sums;
  for (const key of commonKeys) sums[key] = inOrder(added(key, own[key] ?? [], (counts as FacetCounts | null)?.[key]));
  return sums;
}

type Counts = NonNullable<FacetCounts[CommonKey]>;

function added(key: CommonKey, own: Counts, more: unknown): Counts {
  const sums = new Map(own.map(({ value, count }) => [value, count]));
  for (const item of Array.isArray(more) ? more.slice(0, mostValues) : []) {
    const { value, count } = (item ?? {}) as { value?: unknown; count?: unknown };
    if (typeof value !== 'string' || !common[key].test(value) || !Number.isInteger(count) || (count as number) <= 0) continue;
    const known = key === 'kind' ? cleanKind(value) : value;
    sums.set(known, (sums.get(known) ?? 0) + (count as number));
  }
  return [...sums].map(([value, count]) => ({ value, count }));
}

function inOrder(counts: Counts): Counts {
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
