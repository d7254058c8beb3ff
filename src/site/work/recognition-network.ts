import { isAssociation } from '../../domain/network/members.ts';
import {
  type AgreementState,
  type Direction,
  type DirectionState,
  directionsOn,
  type Recognition,
  stateOn,
} from '../../domain/network/recognition.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';

/** A recorded agreement with its page. */
export interface Agreement extends Recognition {
  entry: SiteEntry<'recognitions'>;
}

/** Who takes whose members on the day for which the site is published. */
export interface RecognitionNetwork {
  agreements: readonly Agreement[];
  directions: readonly Direction<Agreement>[];
  /** Whether `from` takes the members of `to`: what is on record of that direction. */
  between(from: string, to: string): Direction<Agreement> | undefined;
  /** How one agreement stands; mutual or one-sided where it is the one that counts for its direction. */
  stateOf(agreement: Agreement): DirectionState | AgreementState;
}

const known = new WeakMap<SiteLibrary, RecognitionNetwork>();

/** The agreements of an edition, read once. */
export function recognitionNetwork(library: SiteLibrary): RecognitionNetwork {
  const network = known.get(library) ?? readNetwork(library);
  known.set(library, network);
  return network;
}

function readNetwork(library: SiteLibrary): RecognitionNetwork {
  const agreements = library.in('recognitions').map((entry) => ({ ...entry.data, id: entry.id, entry }));
  const directions = directionsOn(agreements, library.network.asOf);
  const byPair = new Map(directions.map((direction) => [`${direction.from} ${direction.to}`, direction]));
  const between = (from: string, to: string) => byPair.get(`${from} ${to}`);
  return {
    agreements,
    directions,
    between,
    stateOf: (agreement) => {
      const direction = between(agreement.from, agreement.to);
      return direction?.agreement === agreement ? direction.state : stateOn(agreement, library.network.asOf);
    },
  };
}

/** The associations that can take one another's members, in the order of their ids; real ones or examples. */
export function recognisers(library: SiteLibrary, example: boolean): SiteEntry<'associations'>[] {
  return library.in('associations').filter((entry) => entry.example === example && isAssociation(entry.data.kind));
}
