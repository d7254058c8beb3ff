import { chineseDate, earliestDay } from '../../../domain/date.ts';
import type { FollowedResolution } from '../../../domain/network/resolutions.ts';
import { termOn } from '../../../domain/network/terms.ts';
import type { Block, Line, Section } from '../../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../../site-library.ts';
import type { Words } from '../../words.ts';
import { associationSections } from './association-sections.ts';
import { associations, resolutionAnchor, stateLines } from './lines.ts';
import { carriedOutBy, recordOf } from './record.ts';
import { termLine } from './tables.ts';

/** What the joint conference adds to the page of an entry: of a meeting, of what carries a resolution out, of an association. */
export function conferenceSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  return [
    ...(entry.collection === 'activities' ? meetingSections(entry, library, words) : []),
    ...carriedOutSection(entry, library, words),
    ...(entry.collection === 'associations' ? associationSections(entry, library, words) : []),
  ];
}

function meetingSections(entry: SiteEntry<'activities'>, library: SiteLibrary, words: Words): Section[] {
  const { conference, noRecord } = words.strings.work;
  const { agenda = [] } = entry.data;
  const table: Block = {
    kind: 'table',
    label: conference.agenda,
    head: [conference.point, conference.proposedBy, conference.outcome],
    rows: agenda.map(({ text, proposedBy = [], outcome }): Line[] => [
      text,
      proposedBy.length > 0 ? associations(proposedBy, library) : noRecord,
      outcome ?? noRecord,
    ]),
  };
  const own = followed(entry, library);
  const term =
    entry.data.kind === 'joint-conference' ? termOn(recordOf(entry, library).conference.terms, earliestDay(entry.data.start)) : null;
  return [
    ...(term ? [{ id: 'term', title: conference.turn, blocks: [{ kind: 'text' as const, line: termLine(term, library, words) }] }] : []),
    ...(agenda.length > 0 ? [{ id: 'agenda', title: conference.agenda, blocks: [table] }] : []),
    ...(own.length > 0
      ? [
          {
            id: 'resolutions',
            title: conference.resolutions,
            blocks: [],
            sections: own.map((each) => resolutionSection(each, library, words)),
          },
        ]
      : []),
  ];
}

function followed(entry: SiteEntry, library: SiteLibrary): FollowedResolution[] {
  return recordOf(entry, library).resolutions.filter(({ meeting }) => `activities/${meeting}` === entry.id);
}

function resolutionSection(each: FollowedResolution, library: SiteLibrary, words: Words): Section {
  const { conference } = words.strings.work;
  const { resolution } = each;
  const { responsible = [], due, note } = resolution;
  const said: Line[] = [
    ...(responsible.length > 0 ? [[`${conference.responsible}：`, ...associations(responsible, library)]] : []),
    ...(due ? [`${conference.due}：${chineseDate(due)}`] : []),
    ...(note ? [note] : []),
  ];
  const blocks: Block[] = [{ kind: 'list', items: [...said, ...stateLines(each, library, words)] }];
  return { id: resolutionAnchor(resolution.id), title: resolution.text, blocks };
}

function carriedOutSection(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  const { conference } = words.strings.work;
  const items = carriedOutBy(entry).flatMap(({ meeting, resolution: id, part, note }): Line[] => {
    const held = library.get(`activities/${meeting}`) as SiteEntry<'activities'> | undefined;
    const resolution = held?.data.resolutions?.find((one) => one.id === id);
    if (!held || !resolution || held.data.withdrawn) return [];
    const remark = [part && conference.partly, note].filter(Boolean).join('，');
    return [
      [
        { text: held.title, href: held.href },
        '：',
        { text: resolution.text, href: `${held.href}#${resolutionAnchor(id)}` },
        ...(remark ? [{ text: remark, note: true as const }] : []),
      ],
    ];
  });
  return items.length > 0 ? [{ id: 'carries-out', title: conference.carriesOut, blocks: [{ kind: 'list', items }] }] : [];
}
