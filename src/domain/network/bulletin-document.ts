import type { DataOf } from '../schemas/index.ts';
import type { PolicyDocument, PolicyLevel } from './policy-documents.ts';

/** Regions that the People's Republic counts as provincial-level divisions; every other kind is a city's. */
const provincialRegions: ReadonlySet<string> = new Set(['municipality', 'province', 'autonomous-region', 'special-administrative-region']);

/**
 * A bulletin as the cascade sees it. `regionType` gives the kind of a region by its id. Flawed data may lack any key:
 * what is not there is passed over.
 */
export function policyDocument(
  id: string,
  data: Partial<DataOf<'bulletins'>>,
  regionType: (region: string) => string | undefined,
): PolicyDocument {
  const rests = [
    ...(data.supersedes ?? []).map((on) => ({ kind: 'supersedes' as const, on: `bulletins/${on}` })),
    ...(data.amends ?? []).map((on) => ({ kind: 'amends' as const, on: `bulletins/${on}` })),
    ...(data.implements ?? []).map((on) => ({ kind: 'implements' as const, on: `bulletins/${on}` })),
    ...(data.basedOn ?? []).map((on) => ({ kind: 'based-on' as const, on: `bulletins/${on}` })),
  ];
  const { effective, expires, repealed, statusChecked } = data;
  return {
    id,
    level: levelOf(data, regionType),
    issued: data.issued ?? data.adopted,
    effective,
    expires,
    repealed,
    status: data.status ?? 'unknown',
    statusChecked,
    rests,
    supersededBy: (data.supersededBy ?? []).map((successor) => `bulletins/${successor}`),
  };
}

/** The level that is written; else national for national kinds, and for a local document that of its widest region. */
function levelOf(data: Partial<DataOf<'bulletins'>>, regionType: (region: string) => string | undefined): PolicyLevel | null {
  if (data.level) return data.level;
  if (data.kind !== 'local-document') return data.kind ? 'national' : null;
  const types = (data.regions ?? []).map(regionType).filter((type) => type !== undefined);
  if (types.length === 0) return null;
  return types.some((type) => provincialRegions.has(type)) ? 'provincial' : 'prefectural';
}
