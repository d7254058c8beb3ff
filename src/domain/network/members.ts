import type { DataOf } from '../schemas/index.ts';

type AssociationKind = DataOf<'associations'>['kind'];

/**
 * What an organisation is in the three-level network. The agreement of 2007 joins associations of small and
 * medium-sized enterprises; a federation of industry and commerce works beside them and is told apart; authorities,
 * scopes of statistics and the editorial office are named by the network and belong to nobody's list of members.
 */
export function standingOf(kind: AssociationKind): 'association' | 'federation' | 'named' {
  if (kind === 'sme-association') return 'association';
  return kind === 'federation' ? 'federation' : 'named';
}

/** Whether an organisation has members of its own and can work with the others as an equal: an SME association or a federation. */
export function isAssociation(kind: AssociationKind): boolean {
  return standingOf(kind) !== 'named';
}
