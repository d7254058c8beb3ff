import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { type FactValue, linkTo } from './facts.ts';
import { eventsOf, type SourcedLine } from './sourced-texts.ts';

/** Who came to a meeting. */
export interface Attendance {
  note: string | undefined;
  who: FactValue[];
  /** What holds for all who came. */
  remark: string | undefined;
}

/** What only some kinds have. Whatever an entry has not is empty or undefined. */
export interface EntryExtras {
  attendance: Attendance | undefined;
  events: SourcedLine[];
  unverified: string | undefined;
  /** The official text; `note` says that it is elsewhere. */
  official: FactValue | undefined;
  points: string[];
  note: string | undefined;
}

export function extrasOf(entry: SiteEntry, library: SiteLibrary, words: Words): EntryExtras {
  const { note } = entry.data as { note?: string };
  return {
    ...policyExtras(entry, words),
    attendance: entry.collection === 'activities' ? attendanceOf(entry, library) : undefined,
    events: entry.collection === 'associations' ? eventsOf(entry, library, words) : [],
    points: pointsOf(entry, words),
    // What the editors of an issue say stands with its contents.
    note: entry.collection === 'issues' ? undefined : note,
  };
}

function policyExtras(entry: SiteEntry, words: Words): Pick<EntryExtras, 'unverified' | 'official'> {
  if (entry.collection !== 'bulletins') return { unverified: undefined, official: undefined };
  const { entry: strings } = words.strings;
  const { unverified, officialUrl } = entry.data;
  return {
    unverified: unverified && `${strings.unverified}${unverified.join(strings.and)}`,
    official: officialUrl ? { text: strings.officialText, href: officialUrl, note: strings.externalNote } : undefined,
  };
}

function attendanceOf({ data }: SiteEntry<'activities'>, library: SiteLibrary): Attendance | undefined {
  const { attendance, attendanceNote } = data;
  return (
    attendance && {
      note: attendanceNote,
      who: attendance.map(({ region, association }) => linkTo(library, region ? `regions/${region}` : `associations/${association}`)),
      remark: attendance[0]?.note,
    }
  );
}

function pointsOf(entry: SiteEntry, words: Words): string[] {
  if (entry.collection === 'work-items') return entry.data.meaning;
  return entry.collection === 'recognitions' ? [entry.data.terms, words.strings.facts.recognitionNote] : [];
}
