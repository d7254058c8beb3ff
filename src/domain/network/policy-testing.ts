import { createPolicyNetwork, type PolicyDocument, type PolicyNetwork, type PolicyRelation } from './policy-documents.ts';

/** A document for tests; `rests` are written as `'implements law'`. */
export function policy(id: string, data: Partial<Omit<PolicyDocument, 'id' | 'rests'>> = {}, ...rests: string[]): PolicyDocument {
  return {
    id,
    level: null,
    status: 'in-force',
    supersededBy: [],
    ...data,
    rests: rests.map((text) => {
      const [kind, on] = text.split(' ') as [PolicyRelation, string];
      return { kind, on };
    }),
  };
}

/** A network of such documents, known up to 2026-06-30. */
export function policyNetwork(...documents: PolicyDocument[]): PolicyNetwork {
  return createPolicyNetwork(documents, '2026-06-30');
}
