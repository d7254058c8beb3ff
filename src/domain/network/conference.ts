import { earliestDay } from '../date.ts';
import { type Candidate, existing, nextTurns, type Rotation, type Turn } from './rotation.ts';
import { inOrder, type Term, termOn } from './terms.ts';

/** An association that can have a seat in the joint conference. */
export interface Seat extends Candidate {
  level: string;
}

/** A role as the rules describe it: of which level its holders are, and which office they have at home. */
export interface Role {
  id: string;
  level?: string | undefined;
  offices?: readonly string[] | undefined;
}

/** One joint conference: its rules, the associations that its roles speak of, and what is on record. */
export interface Conference {
  roles: readonly Role[];
  rotation: Rotation | null;
  terms: readonly Term[];
  associations: readonly Seat[];
}

/** Who sits in the conference on a day, by association. What no record tells is null, never an empty list. */
export interface Composition {
  day: string;
  term: Term | null;
  /** The association whose secretary-general is the chair: the only one of the chair's level; null where there are several. */
  chair: string | null;
  executiveViceChair: string | null;
  presidium: string[] | null;
  members: string[] | null;
}

/** An office in which a person was seen on a day; terms of office are not known. */
export interface Sighting {
  person: string;
  association?: string | undefined;
  office: string;
  asOf: string;
}

/**
 * The composition of the conference on a day (agreement of 2007): the chair is of the national association; one
 * provincial association has the executive vice chair by its term; the heads of the others are the presidium; those of
 * the prefectural ones are members. Without a recorded term nobody knows whose turn it was, nor who took part.
 */
export function compositionOn({ roles, terms, associations }: Conference, day: string): Composition {
  const term = termOn(terms, day);
  const ofRole = (id: string) => {
    const level = roles.find((role) => role.id === id)?.level;
    return existing(
      associations.filter((association) => level !== undefined && association.level === level),
      day,
    );
  };
  const chairs = ofRole('chair');
  return {
    day,
    term,
    chair: (chairs.length === 1 && chairs[0]) || null,
    executiveViceChair: term?.executiveViceChair ?? null,
    presidium: term && ofRole('presidium').filter((id) => id !== term.executiveViceChair),
    members: term && ofRole('member'),
  };
}

/** The associations from which an executive vice chair can come, by the level that the rules name; all where they name none. */
export function eligible({ roles, associations }: Conference): Seat[] {
  const level = roles.find(({ id }) => id === 'executive-vice-chair')?.level;
  return associations.filter((association) => level === undefined || association.level === level);
}

/** Those who take turns: the eligible ones of the rotation in its order, or all where no order is written down. */
export function candidatesOf(conference: Conference): Candidate[] {
  const able = eligible(conference);
  return conference.rotation?.order.flatMap((id) => able.find((association) => association.id === id) ?? []) ?? able;
}

/** One association of the rotation: its terms that began by a day, and its next turn. */
export interface RotationLine {
  association: string;
  chaired: Term[];
  next: Turn | undefined;
}

/** The rotation on a day, in its order. Empty where no order is on record. */
export function rotationOn(conference: Conference, day: string): RotationLine[] {
  const { rotation, terms } = conference;
  if (!rotation) return [];
  const turns = nextTurns(terms, rotation, candidatesOf(conference), day);
  return rotation.order.map((association) => ({
    association,
    chaired: inOrder(terms).filter(({ executiveViceChair, start }) => executiveViceChair === association && earliestDay(start) <= day),
    next: turns.find((turn) => turn.association === association),
  }));
}

/**
 * The last sighting of somebody in one of the offices of an association, not after a day. An office may be written with
 * another (`常务副会长兼秘书长`) or with a remark in brackets; `副会长` is not `会长`.
 */
export function lastSeen(sightings: readonly Sighting[], association: string, offices: readonly string[], day: string): Sighting | null {
  return (
    sightings
      .filter((sighting) => sighting.association === association && earliestDay(sighting.asOf) <= day)
      .filter(({ office }) => office.split(/[（(兼、，,]/).some((part) => offices.includes(part.trim())))
      .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
      .at(-1) ?? null
  );
}
