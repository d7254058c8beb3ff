import type { Conference, Sighting } from '../../../domain/network/conference.ts';
import { conferenceOf, meetingsOf, resolvingMeetings } from '../../../domain/network/conference-record.ts';
import { type CarriedOut, type FollowedResolution, followResolutions } from '../../../domain/network/resolutions.ts';
import type { SiteEntry, SiteLibrary } from '../../site-library.ts';
import { dateOf } from '../../views/dates.ts';

/** What is on record of the conference of the real associations, or of that of the examples. */
export interface ConferenceRecord {
  example: boolean;
  conference: Conference;
  meetings: readonly SiteEntry<'activities'>[];
  /** Of people in offices of associations. */
  sightings: readonly Sighting[];
  resolutions: readonly FollowedResolution[];
}

export interface ConferenceRecords {
  real: ConferenceRecord;
  examples: ConferenceRecord;
}

const records = new WeakMap<SiteLibrary, ConferenceRecords>();

/** Both conferences of an edition; made once for all its pages. */
export function conferenceRecords(library: SiteLibrary): ConferenceRecords {
  const known = records.get(library);
  if (known) return known;
  const resolutions = followedIn(library);
  const of = (example: boolean): ConferenceRecord => ({
    example,
    conference: conferenceOf(library.network.conference, library.in('associations'), example),
    meetings: meetingsOf(library.in('activities'), example),
    sightings: library
      .in('people')
      .filter((person) => person.example === example)
      .flatMap(({ id, data }) => data.offices.map((office) => ({ ...office, person: id }))),
    resolutions: resolutions.filter(({ meeting }) => library.get(`activities/${meeting}`)?.example === example),
  });
  const made = { real: of(false), examples: of(true) };
  records.set(library, made);
  return made;
}

/** The conference that an entry is about: an example speaks of that of the examples. */
export function recordOf({ example }: Pick<SiteEntry, 'example'>, library: SiteLibrary): ConferenceRecord {
  const { real, examples } = conferenceRecords(library);
  return example ? examples : real;
}

/** What an entry says to carry out; nothing where it was taken back. */
export function carriedOutBy({ data }: Pick<SiteEntry, 'data'>): CarriedOut[] {
  const { carriesOut = [], withdrawn } = data as { carriesOut?: CarriedOut[]; withdrawn?: unknown };
  return withdrawn ? [] : carriesOut;
}

/** The collections whose entries can carry out a resolution. */
const acting = ['bulletins', 'case-studies', 'articles', 'columns', 'activities', 'services', 'reports', 'recognitions'] as const;

function followedIn(library: SiteLibrary): FollowedResolution[] {
  const followers = acting
    .flatMap((collection): readonly SiteEntry[] => library.in(collection))
    .map((entry) => ({ id: entry.id, date: dateOf(entry), carriesOut: carriedOutBy(entry) }));
  return followResolutions(resolvingMeetings(library.in('activities')), followers, library.network.asOf);
}
