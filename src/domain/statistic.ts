import type { z } from 'zod';
import { qualifiersAfter, type statistic } from './schemas/common.ts';

export type Statistic = z.infer<typeof statistic>;

/** The value as read: a range joined by an en dash, thousands left ungrouped as in Chinese official texts. */
export function printValue(statistic: Pick<Statistic, 'value' | 'max'>): string {
  return statistic.max === undefined ? String(statistic.value) : `${statistic.value}–${statistic.max}`;
}

/** The figure as it stands in a sentence: `约900家`, `5400余家`, `24家`. */
export function printStatistic(statistic: Pick<Statistic, 'value' | 'max' | 'unit'> & { qualifier?: string | undefined }): string {
  const value = printValue(statistic);
  const { qualifier, unit } = statistic;
  if (qualifier === undefined) return `${value}${unit}`;
  return behind.has(qualifier) ? `${value}${qualifier}${unit}` : `${qualifier}${value}${unit}`;
}

/** Qualifiers that stand behind the number, in both scripts: the data of a Traditional edition says 餘. */
const behind: ReadonlySet<string> = new Set([...qualifiersAfter, '餘']);

/** Figures that may stand on one axis: same unit, same scope and same period. Others are never compared. */
export function comparableGroups(statistics: readonly Statistic[]): Statistic[][] {
  const groups = new Map<string, Statistic[]>();
  for (const item of statistics) {
    const key = JSON.stringify([item.unit, item.scope, item.period]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
