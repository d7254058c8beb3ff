import { daysOf } from '../../../domain/network/calendar.ts';
import type { Block, Section } from '../../blocks/block.ts';
import { calendars } from '../../data/calendars.ts';
import type { SiteLibrary } from '../../site-library.ts';
import type { Words } from '../../words.ts';
import { dated, named } from './lines.ts';

/** Where the calendars are, and which activities are in none of them because their day is not known. */
export function calendarSection(library: SiteLibrary, words: Words): Section {
  const { conference } = words.strings.work;
  const all = calendars(library);
  const link = (path: string, text: string) => [{ text, href: library.href(`/data/${path}`) }, '（.ics）'];
  const shared = all.filter(({ association }) => association === null);
  const own = all.flatMap(({ path, association }) => (association ? [link(path, association.title)] : []));
  const undated = [...new Set(shared.flatMap(({ activities }) => activities))].filter(({ data }) => daysOf(data) === null);
  const blocks: Block[] = [
    { kind: 'text', line: conference.calendarNote },
    {
      kind: 'list',
      items: shared
        .filter(({ hasEvents }) => hasEvents)
        .map(({ path, example }) => link(path, example ? conference.calendarExamples : conference.calendarAll)),
    },
    { kind: 'details', summary: conference.calendarEach, blocks: [{ kind: 'list', items: own, columns: true }] },
  ];
  const apart: Block[] = [
    { kind: 'text', line: conference.undated, tone: 'hint' },
    { kind: 'list', items: undated.map((activity) => [dated(activity.data.start), ' ', ...named(activity, words)]) },
  ];
  return { id: 'calendar', title: conference.calendar, blocks: undated.length > 0 ? [...blocks, ...apart] : blocks };
}
