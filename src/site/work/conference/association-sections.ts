import { earliestDay } from '../../../domain/date.ts';
import { rotationOn } from '../../../domain/network/conference.ts';
import { inOrder } from '../../../domain/network/terms.ts';
import type { Block, Line, Section } from '../../blocks/block.ts';
import { calendars } from '../../data/calendars.ts';
import type { SiteEntry, SiteLibrary } from '../../site-library.ts';
import type { Words } from '../../words.ts';
import { followedLine, period } from './lines.ts';
import { recordOf } from './record.ts';
import { termLine } from './tables.ts';

/** What the joint conference adds to the page of an association: its turns, what it is to carry out, its calendar. */
export function associationSections(entry: SiteEntry<'associations'>, library: SiteLibrary, words: Words): Section[] {
  const { conference } = words.strings.work;
  const record = recordOf(entry, library);
  const id = entry.id.slice('associations/'.length);
  const assigned = record.resolutions
    .filter(({ resolution }) => resolution.responsible?.includes(id))
    .map((each) => followedLine(each, library, words));
  const calendar = calendars(library).find(({ association }) => association?.id === entry.id);
  const calendarBlocks: Block[] = calendar
    ? [
        { kind: 'text', line: { text: conference.calendarOwn, href: library.href(`/data/${calendar.path}`) } },
        { kind: 'text', line: conference.calendarNote, tone: 'hint' },
      ]
    : [];
  return [
    { id: 'turns', title: conference.turns, blocks: listOf(turnLines(id, entry, library, words)) },
    { id: 'assigned', title: conference.assigned, blocks: listOf(assigned) },
    { id: 'calendar', title: conference.calendar, blocks: calendarBlocks },
  ].filter(({ blocks }) => blocks.length > 0);
}

const listOf = (items: readonly Line[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []);

/** The terms of an association that have begun, and its next turn. */
function turnLines(id: string, entry: SiteEntry<'associations'>, library: SiteLibrary, words: Words): Line[] {
  const { conference } = words.strings.work;
  const record = recordOf(entry, library).conference;
  const { asOf } = library.network;
  const begun = inOrder(record.terms).filter((term) => term.executiveViceChair === id && earliestDay(term.start) <= asOf);
  const next = rotationOn(record, asOf).find(({ association }) => association === id)?.next;
  const ahead: Line[] = next
    ? [
        [
          `${conference.next}：`,
          ...period({ start: next.from, end: next.to }, words),
          { text: next.recorded ? conference.recorded : conference.foreseen, note: true },
        ],
      ]
    : [];
  return [...begun.map((term) => termLine(term, library, words)), ...ahead];
}
