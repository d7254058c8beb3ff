import type { PartId } from '../../domain/network/part-ids.ts';

/** The working parts of the network that serve each kind of joint work, by its number. */
export const itemParts: Readonly<Record<number, readonly PartId[]>> = {
  1: ['cascade', 'appeals'],
  2: ['conference'],
  3: ['recognition'],
  4: ['conference'],
  5: ['rights'],
  6: ['coverage', 'conference'],
  8: ['links'],
  9: ['data', 'partners', 'statistics'],
  10: ['coverage'],
};
