import { compareDates, type PartialDate } from '../date.ts';
import { type Body, nearestBodies, type Regions, reachOf } from './nearest-body.ts';

/** The steps of a case by their dates; one without a date stays behind the step after which it was written. */
export function inOrder<S extends { date?: PartialDate | undefined }>(steps: readonly S[]): S[] {
  const groups: { date: PartialDate; steps: S[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.date === undefined && last) last.steps.push(step);
    else groups.push({ date: step.date ?? '', steps: [step] });
  }
  return groups.sort((a, b) => compareDates(a.date, b.date)).flatMap((group) => group.steps);
}

/** What each lane of support did in a case: its steps first, then what was no step of its own; in the order of the lanes. */
export function byLane<L extends string, S extends { lane?: L | undefined }>(
  lanes: readonly L[],
  steps: readonly S[],
  support: readonly S[],
): { lane: L; deeds: S[] }[] {
  return lanes.map((lane) => ({ lane, deeds: [...steps, ...support].filter((deed) => deed.lane === lane) }));
}

/** Whom somebody in a region can turn to. */
export interface RegionalHelp<S extends Body, A extends Body> {
  /** Divisions with the same answer, in the order given. */
  regions: string[];
  /** Services of the region itself, of the wider one and of its parts, nearest first; nationwide ones stand apart. */
  services: S[];
  /** The associations to ask next: those with something to do with the region, nearest first; nationwide ones only where there is no other. */
  associations: A[];
}

/** What is on record for each region; regions with the same services and associations share one answer. */
export function helpByRegion<S extends Body, A extends Body>(
  regions: Regions,
  services: readonly S[],
  associations: readonly A[],
): RegionalHelp<S, A>[] {
  const answers = new Map<string, RegionalHelp<S, A>>();
  for (const region of regions.keys()) {
    const regional = <B extends Body>(bodies: readonly B[]) =>
      nearestBodies(bodies, region, regions).filter((body) => reachOf(body, region, regions) !== 'national');
    const near = regional(associations);
    const answer = { services: regional(services), associations: near.length > 0 ? near : nearestBodies(associations, region, regions) };
    const key = [...answer.services, ...answer.associations].map(({ id }) => id).join('\n');
    const known = answers.get(key);
    if (known) known.regions.push(region);
    else answers.set(key, { regions: [region], ...answer });
  }
  return [...answers.values()];
}
