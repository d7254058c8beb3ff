import { type FilterKey, filterKeys } from '../../domain/search/document.ts';
import type { FacetCounts } from './protocol.ts';

/** The values of one filter that a reader can choose, in the order in which they are shown. */
export interface FilterGroup {
  key: FilterKey;
  values: readonly { value: string; count: number }[];
}

/** The filters among whose values there is something to choose: years from the newest, work items by number, others by count. */
export function filterGroups(counts: FacetCounts): FilterGroup[] {
  return filterKeys.flatMap((key) => {
    const values = (counts[key] ?? []).filter(({ count }) => count > 0);
    if (values.length < 2) return [];
    return { key, values: values.sort((a, b) => orders[key]?.(a.value, b.value) || b.count - a.count || (a.value < b.value ? -1 : 1)) };
  });
}

const orders: Partial<Record<FilterKey, (a: string, b: string) => number>> = {
  year: (a, b) => Number(b) - Number(a),
  'work-item': (a, b) => Number(a) - Number(b),
};
