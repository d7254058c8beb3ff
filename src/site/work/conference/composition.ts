import { chineseDate } from '../../../domain/date.ts';
import { type Composition, compositionOn, lastSeen } from '../../../domain/network/conference.ts';
import type { Block, Line, Run } from '../../blocks/block.ts';
import type { SiteLibrary } from '../../site-library.ts';
import type { Words } from '../../words.ts';
import { associations } from './lines.ts';
import type { ConferenceRecord } from './record.ts';

/** A day of which the composition is shown, and what it is called. */
export interface ShownDay {
  day: string;
  title: string;
}

/** Who sits in the conference on one day or several, a column each; a role a row, with its rule where the conference is a real one. */
export function compositionTable(
  label: string,
  days: readonly ShownDay[],
  record: ConferenceRecord,
  library: SiteLibrary,
  words: Words,
): Block {
  const { conference } = words.strings.work;
  const compositions = days.map(({ day }) => compositionOn(record.conference, day));
  return {
    kind: 'table',
    label,
    head: [
      conference.role,
      ...(record.example ? [] : [conference.rule]),
      ...days.map(({ title, day }) => `${title}（${chineseDate(day)}）`),
    ],
    rows: library.network.conference.roles.map((role) => [
      role.title,
      ...(record.example ? [] : [role.heldBy]),
      ...compositions.map((composition) => holders(role, composition, record, library, words)),
    ]),
  };
}

type Role = SiteLibrary['network']['conference']['roles'][number];

function holders(role: Role, composition: Composition, record: ConferenceRecord, library: SiteLibrary, words: Words): Line {
  const ids = holdersOf(role.id, composition);
  if (ids === null || ids.length === 0) return words.strings.work.noRecord;
  const names = associations(ids, library);
  // Of one association the person is told too; a list of them would be a list of names that were seen on other days.
  const [only] = ids;
  return ids.length === 1 && only ? [...names, ...seen(only, role, composition.day, record, library, words)] : names;
}

function holdersOf(role: string, { chair, executiveViceChair, presidium, members }: Composition): string[] | null {
  const single = { chair, 'executive-vice-chair': executiveViceChair }[role];
  if (single !== undefined) return single === null ? null : [single];
  return { presidium, member: members }[role] ?? null;
}

/** The person last seen in the office. When a term of office began or ended is not known, so that nobody is said to hold it. */
function seen(id: string, role: Role, day: string, { sightings }: ConferenceRecord, library: SiteLibrary, words: Words): (string | Run)[] {
  const { lastSeen: before, seenOn, or } = words.strings.work.conference;
  const offices = role.offices ?? [];
  const last = lastSeen(sightings, id, offices, day);
  const person = last && library.get(last.person);
  return [
    offices.length > 0 ? ` ${offices.join(or)}` : '',
    ...(last && person
      ? [{ text: `${before}${person.title}${seenOn}${chineseDate(last.asOf)}`, href: person.href, note: true as const }]
      : []),
  ];
}
