/**
 * The working parts of the network, each a page `/work/<id>/`, in the order of the agreement of 2007 as far as it speaks
 * of them. An id is an address: it never changes.
 */
export const partIds = [
  'coverage',
  'scoreboard',
  'conference',
  'recognition',
  'rights',
  'services',
  'appeals',
  'statistics',
  'conflicts',
  'links',
  'partners',
  'data',
  'cascade',
  'graph',
] as const;

export type PartId = (typeof partIds)[number];

/** The page of a working part. */
export function partAddress(id: PartId): string {
  return `/work/${id}/`;
}
