import type { RecordName } from '../record.ts';

/** A node of JSON-LD. */
export type JsonLdNode = Record<string, unknown>;

/** A person or an organisation with the page that tells of it. */
export function agentNode({ kind, name, nameEn, url, affiliation }: RecordName): JsonLdNode {
  return known({
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': url,
    name,
    alternateName: nameEn,
    affiliation: affiliation && { '@type': 'Organization', name: affiliation },
  });
}

/** The node without what is not known: no value, no text, an empty list. */
export function known(node: JsonLdNode): JsonLdNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0)));
}
