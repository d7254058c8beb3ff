import { earliestDay, latestDay } from '../../../domain/date.ts';
import type { Term } from '../../../domain/network/terms.ts';
import type { Block, PageView } from '../../blocks/block.ts';
import type { SiteLibrary } from '../../site-library.ts';
import { linkTo } from '../../views/facts.ts';
import type { Words } from '../../words.ts';
import { compositionTable, type ShownDay } from './composition.ts';
import { followedLine, periodText } from './lines.ts';
import type { ConferenceRecord } from './record.ts';
import { meetingBlocks, meetingsOfTerm, roleTitle } from './tables.ts';

/** One term: who sat in the conference at its beginning and end, its meetings and what became of their resolutions. */
export function termView(term: Term, record: ConferenceRecord, library: SiteLibrary, words: Words): PageView {
  const { conference } = words.strings.work;
  const { example } = words.strings;
  const viceChair = linkTo(library, `associations/${term.executiveViceChair}`);
  const meetings = meetingsOfTerm(term, record.meetings);
  const resolutions = record.resolutions.filter(({ meeting }) => meetings.some(({ id }) => id === `activities/${meeting}`));
  const resolved: Block =
    resolutions.length > 0
      ? { kind: 'list', items: resolutions.map((followed) => followedLine(followed, library, words)) }
      : { kind: 'text', line: words.strings.work.noRecord, tone: 'empty' };
  return {
    title: `${conference.title}：${periodText(term, words)}${conference.termTitle}${term.example ? `（${example}）` : ''}`,
    summary: `${roleTitle('executive-vice-chair', library)}：${viceChair.text}。${conference.termSummary}`,
    lead: [
      ...(term.example
        ? [{ kind: 'text' as const, line: [{ text: example, seal: 'example' }, ' ', words.strings.exampleNote], tone: 'hint' as const }]
        : []),
      { kind: 'facts', label: words.strings.entry.facts, facts: factsOf(term, library, words) },
    ],
    sections: [
      {
        id: 'composition',
        title: conference.composition,
        blocks: [compositionTable(conference.composition, shownDays(term, library.network.asOf, words), record, library, words)],
      },
      { id: 'meetings', title: conference.meetings, blocks: meetingBlocks(meetings, record, words) },
      { id: 'resolutions', title: conference.resolutions, blocks: [resolved] },
    ],
  };
}

/** The first day of the term, and its last or today. A term that is still to begin shows its first day only. */
function shownDays(term: Term, asOf: string, { strings }: Words): ShownDay[] {
  const { firstDay, lastDay, asOfDay } = strings.work.conference;
  const [first, last] = [earliestDay(term.start), latestDay(term.end)];
  const end = last <= asOf ? { day: last, title: lastDay } : { day: asOf, title: asOfDay };
  return [{ day: first, title: firstDay }, ...(end.day > first ? [end] : [])];
}

function factsOf(term: Term, library: SiteLibrary, words: Words) {
  const { conference } = words.strings.work;
  const { note, gapNote, meetingsNote, source } = term;
  const notes = [note, gapNote, meetingsNote].flatMap((text) => (text ? [{ text }] : []));
  return [
    { term: conference.term, values: [{ text: periodText(term, words) }] },
    { term: roleTitle('executive-vice-chair', library), values: [linkTo(library, `associations/${term.executiveViceChair}`)] },
    ...(notes.length > 0 ? [{ term: conference.remarks, values: notes }] : []),
    ...(source ? [{ term: conference.source, values: [linkTo(library, `sources/${source}`)] }] : []),
  ];
}
