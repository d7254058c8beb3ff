import { serviceSchemes } from '../schemas/network.ts';

/** One system of a scheme with those of the other scheme that it names as its like. */
export interface ServiceSystem {
  /** Without the collection's name: `chengdu-finance`. */
  id: string;
  scheme: (typeof serviceSchemes)[number];
  matches?: readonly string[] | undefined;
  /** Why it has no like. */
  unmatched?: string | undefined;
}

/** What firms can ask for: systems of both schemes that are each other's like, or one that has none. */
export interface ServiceKind<S extends ServiceSystem = ServiceSystem> {
  /** Unique among the kinds: the shortest name that a system of it has in its scheme, `finance` of `chengdu-finance`. */
  id: string;
  /** In the order of the schemes. */
  systems: readonly S[];
  /** Whether every scheme has it. */
  shared: boolean;
}

/**
 * The kinds that the systems make, those that all schemes share first. Only systems that name each other are joined.
 * A kind whose short name is taken, or is among `reserved`, goes by the whole id of its first system.
 */
export function serviceKinds<S extends ServiceSystem>(systems: readonly S[], reserved: readonly string[] = []): ServiceKind<S>[] {
  const taken = new Set(reserved);
  return classesOf(systems)
    .map((members) => ({ members, shared: serviceSchemes.every((scheme) => members.some((system) => system.scheme === scheme)) }))
    .sort((a, b) => Number(b.shared) - Number(a.shared) || compareSystems(a.members[0] as S, b.members[0] as S))
    .map(({ members, shared }) => {
      const short = members.map(shortName).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] as string;
      const id = taken.has(short) ? (members[0] as S).id : short;
      taken.add(id);
      return { id, systems: members, shared };
    });
}

function classesOf<S extends ServiceSystem>(systems: readonly S[]): S[][] {
  const left = new Set([...systems].sort(compareSystems));
  const classes: S[][] = [];
  for (const first of left) {
    const members = [first];
    left.delete(first);
    for (const member of members) {
      for (const other of left) {
        if (!areMatched(member, other)) continue;
        members.push(other);
        left.delete(other);
      }
    }
    classes.push(members.sort(compareSystems));
  }
  return classes;
}

/** Whether each of two systems names the other as its like. */
export function areMatched(a: ServiceSystem, b: ServiceSystem): boolean {
  return a.matches?.includes(b.id) === true && b.matches?.includes(a.id) === true;
}

/** What is wrong with one system of the crosswalk, and with which of its `matches` where it is about one. */
export interface CrosswalkFault {
  system: string;
  kind: 'same-scheme' | 'one-sided' | 'undeclared' | 'contradiction';
  index?: number;
}

/**
 * Every fault of the crosswalk: a match within one scheme (or with itself), a match that the other does not say back,
 * a system that neither has a like nor says that it has none, and one that does both. Ids of no system are passed over.
 */
export function crosswalkFaults(systems: readonly ServiceSystem[]): CrosswalkFault[] {
  const byId = new Map(systems.map((system) => [system.id, system]));
  return systems.flatMap((system): CrosswalkFault[] => {
    const { id, matches = [], unmatched } = system;
    const faults: CrosswalkFault[] = matches.flatMap((match, index): CrosswalkFault[] => {
      const other = byId.get(match);
      if (!other) return [];
      if (other.scheme === system.scheme) return [{ system: id, kind: 'same-scheme', index }];
      return areMatched(system, other) ? [] : [{ system: id, kind: 'one-sided', index }];
    });
    if (matches.length === 0 && unmatched === undefined) faults.push({ system: id, kind: 'undeclared' });
    if (matches.length > 0 && unmatched !== undefined) faults.push({ system: id, kind: 'contradiction' });
    return faults;
  });
}

const shortName = ({ id, scheme }: ServiceSystem) => (id.startsWith(`${scheme}-`) ? id.slice(scheme.length + 1) : id);

function compareSystems(a: ServiceSystem, b: ServiceSystem): number {
  return serviceSchemes.indexOf(a.scheme) - serviceSchemes.indexOf(b.scheme) || (a.id < b.id ? -1 : 1);
}
