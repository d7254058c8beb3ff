import { ruleAddress } from '../../../domain/help/rule-groups.ts';
import { compositionOn } from '../../../domain/network/conference.ts';
import type { Block, PageView, Section } from '../../blocks/block.ts';
import type { SiteLibrary } from '../../site-library.ts';
import { linkTo } from '../../views/facts.ts';
import type { Words } from '../../words.ts';
import { calendarSection } from './calendar-section.ts';
import { compositionTable } from './composition.ts';
import { followedLine } from './lines.ts';
import { type ConferenceRecord, conferenceRecords } from './record.ts';
import { meetingBlocks, rotationBlocks, termBlocks } from './tables.ts';

/** The start page: the conference today, its turns and terms, its meetings, and what is still open. */
export function startView(library: SiteLibrary, words: Words): PageView {
  const { conference } = words.strings.work;
  const both = (id: string, title: string, blocksOf: (record: ConferenceRecord) => Block[]) =>
    bothConferences(id, title, blocksOf, library, words);
  return {
    title: conference.title,
    summary: conference.summary,
    lead: [],
    sections: [
      both('today', conference.today, (record) => todayBlocks(record, library, words)),
      both('rotation', conference.rotation, (record) => rotationBlocks(record, library, words)),
      both('terms', conference.terms, (record) => termBlocks(record, library, words)),
      both('meetings', conference.meetings, (record) => meetingBlocks(record.meetings, record, words)),
      both('open', conference.unfinished, (record) => openBlocks(record, library, words)),
      calendarSection(library, words),
      rulesSection(library, words),
    ],
  };
}

/** A section about the real conference, and in it one about that of the examples, where there is any. */
function bothConferences(
  id: string,
  title: string,
  blocksOf: (record: ConferenceRecord) => Block[],
  library: SiteLibrary,
  { strings }: Words,
): Section {
  const { real, examples } = conferenceRecords(library);
  const { conference } = strings.work;
  const shown = examples.conference.terms.length > 0 || examples.meetings.length > 0;
  const note: Block = { kind: 'text', line: [{ text: conference.example, seal: 'example' }, ' ', conference.exampleNote], tone: 'hint' };
  return {
    id,
    title,
    blocks: blocksOf(real),
    sections: shown
      ? [
          {
            id: `${id}-examples`,
            title: `${title}（${conference.example}）`,
            blocks: [...(id === 'today' ? [note] : []), ...blocksOf(examples)],
          },
        ]
      : [],
  };
}

function todayBlocks(record: ConferenceRecord, library: SiteLibrary, words: Words): Block[] {
  const { conference } = words.strings.work;
  const day = library.network.asOf;
  const unknown = compositionOn(record.conference, day).term === null;
  const empty: Block[] = unknown ? [{ kind: 'text', line: conference.noTerm, tone: 'empty' }] : [];
  return [compositionTable(conference.today, [{ day, title: conference.asOfDay }], record, library, words), ...empty];
}

function openBlocks({ resolutions }: ConferenceRecord, library: SiteLibrary, words: Words): Block[] {
  const { conference } = words.strings.work;
  const open = resolutions.filter(({ state }) => state !== 'done');
  if (open.length === 0) return [{ kind: 'text', line: conference.allFollowed, tone: 'empty' }];
  return [
    { kind: 'text', line: conference.unfinishedNote, tone: 'hint' },
    { kind: 'list', items: open.map((followed) => followedLine(followed, library, words)) },
  ];
}

/** The rules that the check of the files keeps an eye on. */
const checks = ['broken-terms', 'wrong-turn', 'early-turn', 'too-few-meetings', 'unknown-resolution'] as const;

function rulesSection(library: SiteLibrary, { strings }: Words): Section {
  const { conference } = strings.work;
  const { title, minimumPerYear, duties, roles, source } = library.network.conference;
  return {
    id: 'rules',
    title: conference.rules,
    blocks: [
      {
        kind: 'facts',
        label: title,
        facts: [
          { term: conference.minimum, values: [{ text: `${minimumPerYear}${conference.times}` }] },
          ...roles.flatMap((role) => (role.duty ? [{ term: role.title, values: [{ text: role.duty }] }] : [])),
          { term: conference.duties, values: [{ text: duties }] },
          { term: conference.source, values: [linkTo(library, `sources/${source}`)] },
        ],
      },
      { kind: 'text', line: conference.rotationNote },
      {
        kind: 'text',
        line: [
          `${conference.checks}：`,
          ...checks.flatMap((rule, index) => [
            index > 0 ? '、' : '',
            { text: conference.check[rule], href: library.href(ruleAddress(rule)) },
          ]),
        ],
      },
      { kind: 'text', line: conference.checksNote, tone: 'hint' },
    ],
  };
}
