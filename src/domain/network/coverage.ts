import { isBefore, type PartialDate } from '../date.ts';
import type { DataOf } from '../schemas/index.ts';
import { standingOf } from './members.ts';

/** A division; a city names the provincial-level one in which it lies. */
export interface Division {
  id: string;
  within?: string | undefined;
}

type Association = Pick<DataOf<'associations'>, 'kind' | 'level' | 'regions' | 'example'> & { id: string };

/** A meeting with those that are on record as present. */
export interface Meeting {
  id: string;
  start: PartialDate;
  regions: readonly string[];
  associations: readonly string[];
}

/** What is on record for a division. */
export interface Coverage {
  division: string;
  /** SME associations of the division's own level. */
  own: readonly string[];
  /** SME associations of places in it. */
  within: readonly string[];
  /** Meetings at which it is on record as present, in the order in which they were given. */
  meetings: readonly string[];
  /** The same for the cities in it. */
  cities: readonly Coverage[];
}

/** What coverage is found from. Examples may be among the associations, where they never count, and not among the meetings. */
export interface CoverageInput {
  divisions: readonly Division[];
  associations: readonly Association[];
  meetings: readonly Meeting[];
  asOf: PartialDate;
}

/**
 * Where an SME association is on record and where presence at a meeting is, for each provincial-level division in the
 * order given. The two say nothing of each other: in 2007 a region could be present by its SME bureau. Federations,
 * authorities and examples are no SME association of any division; a meeting after `asOf` has not been held.
 */
export function coverage({ divisions, associations, meetings, asOf }: CoverageInput): Coverage[] {
  const members = associations.filter(({ kind, example }) => standingOf(kind) === 'association' && example !== true);
  const membersOf = Map.groupBy(
    members.flatMap((member) => (member.regions ?? []).map((region) => ({ region, member }))),
    ({ region }) => region,
  );
  const citiesOf = Map.groupBy(divisions, ({ within }) => within);
  const held = meetings.filter(({ start }) => !isBefore(asOf, start));
  const known = new Set(divisions.map(({ id }) => id));

  function coverageOf(division: Division): Coverage {
    const here = (membersOf.get(division.id) ?? []).map(({ member }) => member);
    const own = here.filter(({ level }) => level === levelOf(division)).map(({ id }) => id);
    const cities = (citiesOf.get(division.id) ?? []).map(coverageOf);
    const lower = here.filter(({ level }) => isBelow(level, division)).map(({ id }) => id);
    return {
      division: division.id,
      own,
      within: [...new Set([...lower, ...cities.flatMap((city) => [...city.own, ...city.within])])],
      meetings: held
        .filter((meeting) => meeting.regions.includes(division.id) || own.some((id) => meeting.associations.includes(id)))
        .map(({ id }) => id),
      cities,
    };
  }
  return divisions.filter(({ within }) => within === undefined || !known.has(within)).map(coverageOf);
}

/** The level of the associations that are a division's own: a city's are prefectural ones, whatever its rank. */
function levelOf({ within }: Division): 'provincial' | 'prefectural' {
  return within === undefined ? 'provincial' : 'prefectural';
}

/** Whether associations of a level serve places in a division and not the whole of it. */
function isBelow(level: Association['level'], division: Division): boolean {
  return level === 'county' || (level === 'prefectural' && division.within === undefined);
}

/** Divisions, and cities in them, for which no SME association of their own level is on record (壮大体系, item 10). */
export function withoutAssociation(coverages: readonly Coverage[]): { divisions: Coverage[]; cities: Coverage[] } {
  const open = ({ own }: Coverage) => own.length === 0;
  return { divisions: coverages.filter(open), cities: coverages.flatMap(({ cities }) => cities).filter(open) };
}
