import type { associationKinds } from '../schemas/association.ts';

type AssociationKind = (typeof associationKinds)[number];

/** Kinds of organisations that have members of their own and can work with the others as equals. */
const memberKinds: readonly AssociationKind[] = ['sme-association', 'federation'];

/** Whether an organisation is an association of the network; authorities and statistical scopes are only named by it. */
export function isAssociation(kind: AssociationKind): boolean {
  return memberKinds.includes(kind);
}
