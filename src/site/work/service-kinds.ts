import { type ServiceKind, serviceKinds } from '../../domain/network/crosswalk.ts';
import { isAssociation } from '../../domain/network/members.ts';
import type { Regions } from '../../domain/network/nearest-body.ts';
import type { Answer, Service } from '../../domain/network/services.ts';
import { answersOf } from '../../domain/network/services.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

type System = SiteEntry<'service-systems'>['data'];
type Association = SiteEntry<'associations'>['data'];

/** What firms can ask for, with what it is called. */
export interface NamedKind extends ServiceKind<System> {
  title: string;
  /** Its page, below that of services. */
  path: string;
}

/** Where the page of platforms stands, below that of services. */
export const platformPath = 'finance-platform';

/** The kinds of services that the two schemes make together. */
export function kindsOf(library: SiteLibrary): NamedKind[] {
  const systems = library.in('service-systems').map(({ data }) => data);
  return serviceKinds(systems, [platformPath]).map((kind) => ({
    ...kind,
    title: [...new Set(kind.systems.map(({ title }) => title))].join('、'),
    path: `${kind.id}/`,
  }));
}

/** The services of a kind that were not taken back, in the order of their ids. */
export function servicesOf(kind: NamedKind, library: SiteLibrary): SiteEntry<'services'>[] {
  return library
    .in('services')
    .filter(({ data }) => !data.withdrawn && data.systems.some((id) => kind.systems.some((system) => system.id === id)));
}

/** The divisions on record in the order of their codes, cities after their province. */
export function regionsByCode(library: SiteLibrary): SiteEntry<'regions'>[] {
  return [...library.in('regions')].sort((a, b) => (a.data.code < b.data.code ? -1 : 1));
}

/** A service as the rules of the network see it. */
export interface RecordedService extends Service {
  entry: SiteEntry<'services'>;
}

interface RecordedBody {
  id: string;
  level: Association['level'];
  regions: readonly string[];
  entry: SiteEntry<'associations'>;
}

export type KindAnswer = Answer<RecordedService, RecordedBody>;

/** How many associations are named where no service is on record. */
const mostAsked = 6;

/** What is told to somebody in a region who asks for a kind of service. Examples answer nobody. */
export function answererOf(kind: NamedKind, library: SiteLibrary): (region: string) => KindAnswer {
  const services = servicesOf(kind, library).filter(({ example }) => !example);
  return answersOf(
    services.map((entry) => recordedService(entry, library)),
    associationsToAsk(library),
    regionMap(library),
    { asOf: library.network.asOf, most: mostAsked },
  );
}

/** The divisions as the rules of the network see them. */
export function regionMap(library: SiteLibrary): Regions {
  return new Map(library.in('regions').map(({ data }) => [data.id, data]));
}

/** A service with its providers as far as they are on record. */
export function recordedService(entry: SiteEntry<'services'>, library: SiteLibrary): RecordedService {
  const { regions = [], providers, until, announced = false } = entry.data;
  const known = providers.flatMap((id) => {
    const provider = library.get(`associations/${id}`) as SiteEntry<'associations'> | undefined;
    return provider ? [{ level: provider.data.level, regions: provider.data.regions ?? [] }] : [];
  });
  return { id: entry.id, regions, providers: known, until, announced, entry };
}

/** The associations to which a reader can be sent: real ones with members, not taken back. */
export function associationsToAsk(library: SiteLibrary): RecordedBody[] {
  return library
    .in('associations')
    .filter(({ example, data }) => !example && !data.withdrawn && isAssociation(data.kind))
    .map((entry) => ({ id: entry.id, level: entry.data.level, regions: entry.data.regions ?? [], entry }));
}
