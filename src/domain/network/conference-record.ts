import type { EntryId } from '../address.ts';
import { isExample, type Network } from '../entry.ts';
import type { DataOf } from '../schemas/index.ts';
import type { Conference } from './conference.ts';
import type { ResolvingMeeting } from './resolutions.ts';

/** As much of an entry as the record of the conference is made from, in the domain and in an edition alike. */
export interface RecordedEntry<D> {
  id: EntryId;
  data: D;
}

/**
 * The conference of the real associations, or that of the examples: the two never meet. Only SME associations have
 * seats; ids are without their collection.
 */
export function conferenceOf(
  { roles, rotation, terms = [] }: Network['conference'],
  associations: readonly RecordedEntry<DataOf<'associations'>>[],
  example: boolean,
): Conference {
  return {
    roles,
    rotation: rotation && marked(rotation) === example ? rotation : null,
    terms: terms.filter((term) => marked(term) === example),
    associations: associations
      .filter(({ data }) => data.kind === 'sme-association' && marked(data) === example && !data.withdrawn)
      .map(({ id, data: { level, founded } }) => ({ id: id.slice('associations/'.length), level, founded })),
  };
}

/** The meetings of one of the two, by their day. */
export function meetingsOf<E extends RecordedEntry<DataOf<'activities'>>>(activities: readonly E[], example: boolean): E[] {
  return activities
    .filter((entry) => entry.data.kind === 'joint-conference' && isExample(entry) === example && !entry.data.withdrawn)
    .sort((a, b) => (a.data.start < b.data.start ? -1 : a.data.start > b.data.start ? 1 : 0));
}

/** Meetings of any kind that resolved something. */
export function resolvingMeetings(activities: readonly RecordedEntry<DataOf<'activities'>>[]): ResolvingMeeting[] {
  return activities.flatMap(({ id, data: { start, resolutions = [], withdrawn } }) =>
    resolutions.length > 0 && !withdrawn ? [{ id: id.slice('activities/'.length), start, resolutions }] : [],
  );
}

const marked = ({ example }: { example?: boolean | undefined }) => example === true;
