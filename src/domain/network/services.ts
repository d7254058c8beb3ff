import { isBefore, type PartialDate } from '../date.ts';
import { levels } from '../schemas/common.ts';
import { type Body, nearestBodies, type Regions, reachOf } from './nearest-body.ts';

/** A service with what tells where it can be had. */
export interface Service {
  id: string;
  /** Where it is offered; empty where it says nothing and its providers' regions count. */
  regions: readonly string[];
  providers: readonly Omit<Body, 'id'>[];
  until?: PartialDate | undefined;
  /** Only announced: nobody saw that it began. */
  announced: boolean;
}

/** What is told to somebody in a region who asks for one kind of service. */
export interface Answer<S, A> {
  /** Services on record, nearest first. */
  offers: readonly S[];
  /** Services of which only the announcement is on record, nearest first. */
  announced: readonly S[];
  /** Whom to ask where no service on record covers the region, nearest first; empty where one does. */
  ask: readonly A[];
  /** Whether anything in it is nearer than nationwide. */
  local: boolean;
}

/**
 * Where a service can be had, as a body with the widest level of its providers. A service that names its regions is
 * there alone, even where a nationwide association offers it.
 */
export function bodyOf({ id, regions, providers }: Pick<Service, 'id' | 'regions' | 'providers'>): Body {
  const level = levels.find((level) => providers.some((provider) => provider.level === level)) ?? 'county';
  if (regions.length === 0) return { id, level, regions: [...new Set(providers.flatMap((provider) => provider.regions))] };
  return { id, level: level === 'national' ? 'provincial' : level, regions };
}

/** Whether a service is still to be had on a day, as far as its end is on record. */
export function isOffered({ until }: Pick<Service, 'until'>, asOf: PartialDate): boolean {
  return until === undefined || !isBefore(until, asOf);
}

/** The answers of one kind of service: `most` is how many associations are named where none is on record. */
export function answersOf<S extends Service, A extends Body>(
  services: readonly S[],
  associations: readonly A[],
  regions: Regions,
  { asOf, most }: { asOf: PartialDate; most: number },
): (region: string) => Answer<S, A> {
  const bodies = services.filter((service) => isOffered(service, asOf)).map((service) => ({ ...bodyOf(service), service }));
  return (region) => {
    const near = nearestBodies(bodies, region, regions);
    const reach = (body: Body) => reachOf(body, region, regions);
    const offers = near.filter(({ service }) => !service.announced);
    const covered = offers.some((body) => reach(body) !== 'part');
    const ask = covered ? [] : nearestBodies(associations, region, regions).slice(0, most);
    return {
      offers: offers.map(({ service }) => service),
      announced: near.filter(({ service }) => service.announced).map(({ service }) => service),
      ask,
      local: [...near, ...ask].some((body) => reach(body) !== 'national'),
    };
  };
}
