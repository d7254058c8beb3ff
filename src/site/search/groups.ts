import { type FilterKey, filterKeys } from '../../domain/search/document.ts';
import type { FacetCounts } from './protocol.ts';

/** The values of one filter that a reader can choose, in the order in which they are shown. */
export interface FilterGroup {
  key: FilterKey;
  values: readonly { value: string; count: number }[];
}

/** The filters among whose values there is something to choose: years from the newest, work items by number, others as they are counted. */
export function filterGroups(counts: FacetCounts): FilterGroup[] {
  return filterKeys.flatMap((key) => {
    const values = counts[key] ?? [];
    const order = orders[key];
    return values.length < 2 ? [] : { key, values: order ? values.toSorted((a, b) => order(a.value, b.value)) : values };
  });
}

const orders: Partial<Record<FilterKey, (a: string, b: string) => number>> = {
  year: (a, b) => Number(b) - Number(a),
  'work-item': (a, b) => Number(a) - Number(b),
};
