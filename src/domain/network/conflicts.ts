import type { z } from 'zod';
import type { conflict } from '../schemas/conflict.ts';

export type Conflict = z.infer<typeof conflict>;

/** In the order in which readers need them: what nobody can decide first. */
const order: readonly Conflict['status'][] = ['open', 'conjecture', 'resolved'];

/** Conflicts by status, undecided ones first, each status in the order given; a status without any is left out. */
export function byStatus<T>(conflicts: readonly T[], statusOf: (conflict: T) => Conflict['status']): [Conflict['status'], T[]][] {
  const groups = Map.groupBy(conflicts, statusOf);
  return order.flatMap((status): [Conflict['status'], T[]][] => {
    const list = groups.get(status);
    return list ? [[status, list]] : [];
  });
}

/** Whether nothing but sources rests on the place: then no reader would ever learn of it where it matters. */
export function isIdle({ affects = [] }: Pick<Conflict, 'affects'>): boolean {
  return affects.every(({ entry }) => entry.startsWith('sources/') || entry.startsWith('conflicts/'));
}

/** Whether a reading without proof does not say whose it is. */
export function isAnonymousConjecture({ status, editor }: Pick<Conflict, 'status' | 'editor'>): boolean {
  return status === 'conjecture' && editor === undefined;
}
