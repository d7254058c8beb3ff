import type { JsonLdNode } from '../../domain/journal/formats/json-ld-nodes.ts';
import type { BibliographicRecord } from '../../domain/journal/record.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { referenceNodes } from './reference-node.ts';

/** Whether the text holds, in the terms of schema.org; a status that nobody checked is not told. */
const legalForce: Record<SiteEntry<'bulletins'>['data']['status'], string | undefined> = {
  'in-force': 'https://schema.org/InForce',
  amended: 'https://schema.org/NotInForce',
  repealed: 'https://schema.org/NotInForce',
  expired: 'https://schema.org/NotInForce',
  unknown: undefined,
};

/** A policy's numbers, days, force and relations, in the terms that schema.org took from ELI. */
export function legislationProperties(
  { data }: SiteEntry<'bulletins'>,
  { numbers, names }: BibliographicRecord,
  library: SiteLibrary,
  site: URL,
): JsonLdNode {
  const bulletins = (ids: readonly string[] | undefined) =>
    referenceNodes(
      ids?.map((id) => `bulletins/${id}`),
      library,
      site,
    );
  return {
    author: undefined,
    identifier: undefined,
    legislationIdentifier: numbers,
    legislationPassedBy: names.map(({ name }) => ({ '@type': 'Organization', name })),
    legislationDate: data.adopted ?? data.issued,
    legislationDateVersion: data.revised,
    legislationDateOfApplicability: data.effective,
    datePublished: data.issued,
    legislationLegalForce: legalForce[data.status],
    legislationRepeals: bulletins(data.supersedes),
    legislationAmends: bulletins(data.amends),
    legislationEnsuresImplementationOf: bulletins(data.implements),
    legislationApplies: bulletins(data.basedOn),
  };
}
