import { chineseDate } from '../../domain/date.ts';
import { type Coverage, withoutAssociation } from '../../domain/network/coverage.ts';
import { type Block, joined, type Line, runsOf, type Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { changedOn } from '../views/dates.ts';
import type { Words } from '../words.ts';
import { asOfLine } from './as-of.ts';
import { jointConferences, lastSeen } from './coverage-data.ts';
import { regionOf, saying } from './coverage-map.ts';

/** Every division with what is on record for it and for its cities: the equal of the map, and more. */
export function divisionTable(covered: readonly Coverage[], library: SiteLibrary, words: Words): Block {
  const { tableTitle, head, colon } = words.strings.work.coverage;
  const { noRecord } = words.strings.work;
  const list = (lines: readonly Line[]) => joined(lines, words.strings.entry.and, noRecord);
  const member = (slug: string) => memberLine(library.get(`associations/${slug}`) as SiteEntry<'associations'>, library, words);
  const meetings = new Map(jointConferences(library).map((meeting) => [meeting.id, meeting]));
  const meetingLine = (id: string): Line[] => {
    const meeting = meetings.get(id);
    return meeting ? [{ text: chineseDate(meeting.data.start), href: meeting.href }] : [];
  };
  const cityLine = (city: Coverage): Line => [regionLink(city, library), `${colon}${saying(city, words)}`];
  const rows = covered.map((item): Line[] => [
    regionLink(item, library),
    joined(item.own.map(member), '', noRecord),
    joined(item.within.map(member), '', noRecord),
    list(item.meetings.flatMap(meetingLine)),
    list(item.cities.map(cityLine)),
  ]);
  const { division, own, within, meetings: present, cities } = head;
  return { kind: 'table', label: tableTitle, head: [division, own, within, present, cities], rows };
}

/** An association with the day for which its record stands and the last time at which it was seen. */
function memberLine(entry: SiteEntry<'associations'>, library: SiteLibrary, words: Words): Line {
  const { recordedOn, lastSeen: seenWord, separator } = words.strings.work.coverage;
  const seen = lastSeen(entry, library);
  const asOf = `${recordedOn}${chineseDate(changedOn(entry))}`;
  return [
    { text: entry.title, href: entry.href },
    { text: seen ? `${asOf}${separator}${seenWord}${chineseDate(seen)}` : asOf, note: true },
  ];
}

/** Where no SME association of a division's own level is on record, each with the day for which that holds. */
export function gapSections(covered: readonly Coverage[], library: SiteLibrary, words: Words): Section[] {
  const { gapDivisions, gapCities, gapWithin } = words.strings.work.coverage;
  const { divisions, cities } = withoutAssociation(covered);
  const gapLine = (item: Coverage): Line => {
    const inside = item.within.map((slug) => library.get(`associations/${slug}`) as SiteEntry);
    const links = inside.map(({ title, href }): Line => ({ text: title, href }));
    const state = ` ${words.strings.work.noRecord}（${asOfLine(library, words)}）${links.length > 0 ? '，' : ''}`;
    const known: Line = [gapWithin, ...runsOf(joined(links, words.strings.entry.and, ''))];
    return [regionLink(item, library), state, ...(links.length > 0 ? known : [])];
  };
  return [
    { id: 'gaps-divisions', title: `${gapDivisions} ${divisions.length}`, blocks: [gapList(divisions.map(gapLine))] },
    { id: 'gaps-cities', title: `${gapCities} ${cities.length}`, blocks: [gapList(cities.map(gapLine))] },
  ];
}

const gapList = (items: readonly Line[]): Block => ({ kind: 'list', items });

function regionLink(item: Coverage, library: SiteLibrary) {
  const { title, href } = regionOf(item, library);
  return { text: title, href };
}
