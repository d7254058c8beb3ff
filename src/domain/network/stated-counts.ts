import type { Statistic } from '../statistic.ts';

/** The ids under which an entry gives how many associations of a level somebody else has counted. */
const countIds: readonly string[] = ['national-associations', 'provincial-associations', 'prefectural-associations', 'county-associations'];

/** A figure, and the entries in which it stands. */
export interface StatedCount {
  statistic: Statistic;
  entries: readonly string[];
}

/**
 * The figures of how many associations there are that sources give, each once with all entries that repeat it. They
 * have a scope and a day of their own: nothing adds them up, or compares them with what is on record here.
 */
export function statedCounts(entries: readonly { id: string; example: boolean; statistics: readonly Statistic[] }[]): StatedCount[] {
  const found = new Map<string, { statistic: Statistic; entries: string[] }>();
  for (const { id, example, statistics } of entries) {
    if (example) continue;
    for (const statistic of statistics.filter((item) => countIds.includes(item.id))) {
      const { value, max, unit, qualifier, scope, period, source } = statistic;
      const key = JSON.stringify([statistic.id, value, max, unit, qualifier, scope, period, source]);
      const known = found.get(key);
      if (known) known.entries.push(id);
      else found.set(key, { statistic, entries: [id] });
    }
  }
  const order = ({ statistic }: StatedCount) => countIds.indexOf(statistic.id);
  return [...found.values()].sort((a, b) => order(a) - order(b));
}
