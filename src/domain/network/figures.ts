import type { Statistic } from '../statistic.ts';

/** A figure with what states it. */
export interface LedgerFigure<E> {
  entry: E;
  statistic: Statistic;
}

interface Stating {
  example: boolean;
  statistics: readonly Statistic[];
}

/**
 * Every figure of a list of entries, in their order; those of examples apart, since they count nothing. No figure is
 * ever added to another: what may share an axis is said by `comparableGroups` alone.
 */
export function figureLedger<E extends Stating>(entries: readonly E[]): { real: LedgerFigure<E>[]; examples: LedgerFigure<E>[] } {
  const figures = entries.flatMap((entry) => entry.statistics.map((statistic) => ({ entry, statistic })));
  const [examples, real] = [true, false].map((example) => figures.filter(({ entry }) => entry.example === example));
  return { real: real ?? [], examples: examples ?? [] };
}

/** A list in stretches of at most `size` items; one empty stretch where there are none, so that there is a first page. */
export function stretches<T>(items: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
