import { isBefore } from '../date.ts';

/** A resolution of a meeting. */
export interface Resolution {
  id: string;
  text: string;
  responsible?: readonly string[] | undefined;
  due?: string | undefined;
  note?: string | undefined;
}

/** An entry's word that it carries out a resolution; `meeting` is the activity's id without its collection. */
export interface CarriedOut {
  meeting: string;
  resolution: string;
  part?: boolean | undefined;
  note?: string | undefined;
}

/** An entry that carries a resolution out, on its date, so far as both are known. */
export interface Step {
  entry: string;
  date: string | null;
  part: boolean;
  note?: string | undefined;
}

/** `open`: no entry carries it out. `part`: only parts are done. `done`: an entry carries it out. */
export type ResolutionState = 'open' | 'part' | 'done';

export interface FollowedResolution {
  meeting: string;
  /** The day of the meeting, from which it is open. */
  since: string;
  resolution: Resolution;
  state: ResolutionState;
  overdue: boolean;
  steps: Step[];
}

/** What a resolution is followed by: an entry's id and date, and what it says to carry out. */
export interface Follower {
  id: string;
  date: string | null;
  carriesOut: readonly CarriedOut[];
}

/** A meeting with its resolutions; `id` is the activity's without its collection. */
export interface ResolvingMeeting {
  id: string;
  start: string;
  resolutions: readonly Resolution[];
}

/** Follows every resolution, in the order of the meetings, to the entries that carry it out; of these what has no date comes last. */
export function followResolutions(
  meetings: readonly ResolvingMeeting[],
  followers: readonly Follower[],
  asOf: string,
): FollowedResolution[] {
  const steps = Map.groupBy(
    followers.flatMap(({ id, date, carriesOut }) =>
      carriesOut.map(({ meeting, resolution, part = false, note }) => ({
        key: `${meeting}#${resolution}`,
        step: { entry: id, date, part, note },
      })),
    ),
    ({ key }) => key,
  );
  const sorted = [...meetings].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return sorted.flatMap(({ id, start, resolutions }) =>
    resolutions.map((resolution) => {
      const own = (steps.get(`${id}#${resolution.id}`) ?? []).map(({ step }) => step).sort(byDate);
      const state = stateOf(own);
      const overdue = state !== 'done' && resolution.due !== undefined && isBefore(resolution.due, asOf);
      return { meeting: id, since: start, resolution, state, overdue, steps: own };
    }),
  );
}

function stateOf(steps: readonly Step[]): ResolutionState {
  if (steps.some(({ part }) => !part)) return 'done';
  return steps.length > 0 ? 'part' : 'open';
}

function byDate(a: Step, b: Step): number {
  const [first, second] = [a.date ?? '9999', b.date ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.entry < b.entry ? -1 : 1;
}
