import type { Direction } from '../../domain/network/recognition.ts';
import { type Block, type Line, type PageView, type Section, spaced } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { agreedSection } from './agreed.ts';
import { associationRun, reverseState, stateLine } from './recognition-lines.ts';
import { type Agreement, recognitionNetwork } from './recognition-network.ts';
import { shortId } from './short-id.ts';

type Directions = readonly Direction<Agreement>[];

/** “I am a member of this association”: what else may I join, on what terms, by which document. */
export function memberView(association: SiteEntry<'associations'>, library: SiteLibrary, words: Words): PageView {
  const { recognition } = words.strings.work;
  const self = shortId(association);
  const { directions } = recognitionNetwork(library);
  const open = directions.filter(({ to, state }) => to === self && inForce(state));
  const section = (id: string, title: string, note: string, blocks: Block[]): Section => ({
    id,
    title,
    blocks: [...blocks, { kind: 'text', line: note, tone: 'hint' }],
  });
  return {
    title: `${association.title}：${recognition.member}`,
    summary: summaryOf(open, words),
    lead: [
      {
        kind: 'text',
        line: spaced(
          { text: association.title, href: association.href },
          association.example && { text: words.strings.example, seal: 'example' },
        ),
      },
    ],
    sections: [
      section('may-join', recognition.mayJoin, recognition.mayJoinNote, table(open, 'from', library, words)),
      ...laterSections(
        directions.filter(({ to }) => to === self),
        library,
        words,
      ),
      section(
        'takes',
        recognition.takes,
        recognition.takesNote,
        table(
          directions.filter(({ from }) => from === self),
          'to',
          library,
          words,
        ),
      ),
      ...agreedSection(3, recognition.agreedNote, library, words),
    ],
  };
}

const inForce = (state: Direction<Agreement>['state']) => state === 'mutual' || state === 'offered';

function summaryOf(open: Directions, { strings }: Words): string {
  const { memberNone, memberCount, ofWhichMutual, noRight } = strings.work.recognition;
  if (open.length === 0) return `${memberNone}${noRight}`;
  const mutual = open.filter(({ state }) => state === 'mutual').length;
  return `${open.length} ${memberCount}，其中 ${mutual} ${ofWhichMutual}。`;
}

/** What cannot be told, is to come, or is over. */
function laterSections(all: Directions, library: SiteLibrary, words: Words): Section[] {
  const { unsure, past } = words.strings.work.recognition;
  const some = (id: string, title: string, states: readonly string[]): Section[] => {
    const chosen = all.filter(({ state }) => states.includes(state));
    return chosen.length > 0 ? [{ id, title, blocks: table(chosen, 'from', library, words) }] : [];
  };
  return [...some('not-yet', unsure, ['uncertain', 'not-yet']), ...some('past', past, ['expired', 'withdrawn'])];
}

/** The other side of each direction, with its level, how it stands, and its terms. */
function table(directions: Directions, side: 'from' | 'to', library: SiteLibrary, words: Words): Block[] {
  const { recognition, noRecord } = words.strings.work;
  const { association, state, reverse, oursToThem, theirsToUs, terms, member, takes } = recognition;
  if (directions.length === 0) return [{ kind: 'text', line: noRecord, tone: 'empty' }];
  const rows = directions.map((direction): Line[] => [
    associationLine(direction[side], library, words),
    stateLine(direction, words),
    `${side === 'from' ? oursToThem : theirsToUs}：${reverseState(direction, recognitionNetwork(library), words)}`,
    direction.agreement.entry.data.terms,
  ]);
  return [{ kind: 'table', label: side === 'from' ? member : takes, head: [association, state, reverse, terms], rows }];
}

function associationLine(id: string, library: SiteLibrary, words: Words): Line {
  const association = library.get(`associations/${id}`);
  const level = association?.collection === 'associations' ? words.labels.level[association.data.level] : undefined;
  return [associationRun(id, library), ...(level ? [{ text: level, note: true as const }] : [])];
}
