import type { levels } from '../schemas/common.ts';

/** What stands in a place: an association, or a service at the level of who offers it. */
export interface Body {
  id: string;
  level: (typeof levels)[number];
  /** Where it is on record. Empty for most nationwide ones. */
  regions: readonly string[];
}

/** Divisions by id; a city names the provincial-level division within which it lies. */
export type Regions = ReadonlyMap<string, { within?: string | undefined }>;

/**
 * How a body stands to a region, nearest first: it is of the region itself; of the wider division in which the region
 * lies; of a part of the region only; of the whole nation.
 */
export const reaches = ['same', 'wider', 'part', 'national'] as const;

export type Reach = (typeof reaches)[number];

/**
 * How a body stands to a region, or null where it has nothing to do with it. A body of a city or county that is on
 * record under a province alone is of a part of it, and of no other city there.
 */
export function reachOf(body: Omit<Body, 'id'>, region: string, regions: Regions): Reach | null {
  const found = body.regions.flatMap((own) => regionalReach(body.level, own, region, regions) ?? []);
  return reaches.find((reach) => found.includes(reach)) ?? (body.level === 'national' ? 'national' : null);
}

function regionalReach(level: Body['level'], own: string, region: string, regions: Regions): Reach | null {
  const local = (level === 'prefectural' || level === 'county') && regions.get(own)?.within === undefined;
  if (own === region) return local ? 'part' : 'same';
  if (regions.get(region)?.within === own) return local ? null : 'wider';
  return regions.get(own)?.within === region ? 'part' : null;
}

/** The bodies that have to do with a region, nearest first, then by id; those of other regions are left out. */
export function nearestBodies<B extends Body>(bodies: readonly B[], region: string, regions: Regions): B[] {
  return bodies
    .flatMap((body) => {
      const reach = reachOf(body, region, regions);
      return reach ? [{ body, rank: reaches.indexOf(reach) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || (a.body.id < b.body.id ? -1 : 1))
    .map(({ body }) => body);
}
