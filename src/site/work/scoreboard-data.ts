import { referenceOf } from '../../domain/address.ts';
import { type Doer, type Scoreboard, scoreboard } from '../../domain/network/scoreboard.ts';
import { type WorkRecord, workCollections, workRecordOf } from '../../domain/network/work-record.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { dateOf } from '../views/dates.ts';
import { standing } from './coverage-data.ts';

/** An association of the scoreboard with its entry. */
export interface BoardDoer extends Doer {
  entry: SiteEntry<'associations'>;
}

const boards = new WeakMap<SiteLibrary, Scoreboard<BoardDoer>>();

/** What is on record of joint work on the library's day: of SME associations, federations, and examples of both. Found once. */
export function boardOf(library: SiteLibrary): Scoreboard<BoardDoer> {
  const known = boards.get(library);
  if (known) return known;
  const entries = [false, true].flatMap((examples) =>
    (['association', 'federation'] as const).flatMap((kind) => standing(library, kind, examples)),
  );
  const doers = entries.map((entry) => ({ id: referenceOf(entry.id), example: entry.example, entry }));
  const records = workCollections.flatMap((collection) => library.in(collection).map((entry) => workRecordOf(entry, dateOf(entry))));
  const board = scoreboard(doers, records, library.network.asOf);
  boards.set(library, board);
  return board;
}

/** The entry of a record; records are made from the library's own entries. */
export function entryOf({ id }: WorkRecord, library: SiteLibrary): SiteEntry {
  return library.get(id) as SiteEntry;
}
