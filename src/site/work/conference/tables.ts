import { earliestDay } from '../../../domain/date.ts';
import { rotationOn } from '../../../domain/network/conference.ts';
import { covers, inOrder, type Term } from '../../../domain/network/terms.ts';
import type { Block, Line } from '../../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../../site-library.ts';
import type { Words } from '../../words.ts';
import { associations, dated, named, period, periodText, termPath } from './lines.ts';
import type { ConferenceRecord } from './record.ts';

/** The rotation in its order: who has had the chair, and when the next turn comes. */
export function rotationBlocks({ conference: record }: ConferenceRecord, library: SiteLibrary, words: Words): Block[] {
  const { conference, noRecord } = words.strings.work;
  const { rotation } = library.network.conference;
  const lines = rotationOn(record, library.network.asOf);
  if (!rotation || lines.length === 0) return [{ kind: 'text', line: conference.noRotation, tone: 'empty' }];
  return [
    { kind: 'text', line: `${conference.termLength}${rotation.termMonths}${conference.months}。${rotation.note ?? ''}` },
    {
      kind: 'table',
      label: conference.rotation,
      head: [conference.association, conference.chaired, conference.next],
      rows: lines.map(({ association, chaired, next }) => [
        associations([association], library),
        chaired.length > 0 ? chaired.flatMap((term, index) => [...(index > 0 ? ['；'] : []), ...period(term, words)]) : noRecord,
        next
          ? [
              ...period({ start: next.from, end: next.to }, words),
              { text: next.recorded ? conference.recorded : conference.foreseen, note: true },
            ]
          : noRecord,
      ]),
    },
  ];
}

/** Every recorded term with a link to its page. */
export function termBlocks({ conference: record, meetings }: ConferenceRecord, library: SiteLibrary, words: Words): Block[] {
  const { conference } = words.strings.work;
  if (record.terms.length === 0) return [{ kind: 'text', line: conference.noTerms, tone: 'empty' }];
  return [
    {
      kind: 'table',
      label: conference.terms,
      head: [conference.term, roleTitle('executive-vice-chair', library), conference.meetings],
      rows: inOrder(record.terms).map((term) => [
        { text: periodText(term, words), href: library.href(`/work/conference/${termPath(term)}`) },
        associations([term.executiveViceChair], library),
        countOf(meetingsOfTerm(term, meetings).length, conference.times, words),
      ]),
    },
  ];
}

/** A count of what is on record; none is no record, not a count of what happened. */
function countOf(count: number, unit: string, { strings }: Words): string {
  return count > 0 ? `${count}${unit}` : strings.work.noRecord;
}

/** The meetings that were held in a term. */
export function meetingsOfTerm(term: Term, meetings: ConferenceRecord['meetings']): SiteEntry<'activities'>[] {
  return meetings.filter(({ data }) => covers(term, earliestDay(data.start)));
}

/** Meetings by their day, with what they resolved and how much of it no entry carries out. */
export function meetingBlocks(meetings: readonly SiteEntry<'activities'>[], record: ConferenceRecord, words: Words): Block[] {
  const { conference } = words.strings.work;
  if (meetings.length === 0) return [{ kind: 'text', line: conference.noMeetings, tone: 'empty' }];
  return [
    {
      kind: 'table',
      label: conference.meetings,
      head: [conference.meeting, conference.date, conference.place, conference.resolutionCount, conference.unfinishedCount],
      rows: meetings.map((meeting): Line[] => {
        const own = record.resolutions.filter(({ meeting: id }) => `activities/${id}` === meeting.id);
        return [
          named(meeting, words),
          dated(meeting.data.start),
          meeting.data.place ?? words.strings.work.noRecord,
          countOf(own.length, conference.items, words),
          own.length > 0 ? `${own.filter(({ state }) => state !== 'done').length}${conference.items}` : '—',
        ];
      }),
    },
  ];
}

/** A term in a line: its page, and who has the vice chair. */
export function termLine(term: Term, library: SiteLibrary, words: Words): Line {
  const page = library.href(`/work/conference/${termPath(term)}`);
  const role = roleTitle('executive-vice-chair', library);
  return [{ text: periodText(term, words), href: page }, ` ${role}：`, ...associations([term.executiveViceChair], library)];
}

/** What a role of the conference is called. */
export function roleTitle(id: string, { network }: SiteLibrary): string {
  return network.conference.roles.find((role) => role.id === id)?.title ?? id;
}
