import { stretches } from '../../domain/network/figures.ts';
import { standingOf } from '../../domain/network/members.ts';
import type { ScoreRow } from '../../domain/network/scoreboard.ts';
import { notCounted } from '../../domain/network/work-record.ts';
import { type Block, joined, type Line, type PageView, runsOf, type Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { cellLine, doerRuns, recordRuns, rowLines } from './record-lines.ts';
import { type BoardDoer, boardOf } from './scoreboard-data.ts';
import { numberedTitle, workItems } from './work-items.ts';
import type { WorkPart } from './work-part.ts';

type Row = ScoreRow<BoardDoer>;

/** Associations on one page, and records that fill no cell, at most: a longer page is slow on a phone. */
const onPage = 60;

/** Associations × the ten kinds of joint work. */
export const scoreboardPart: WorkPart = {
  id: 'scoreboard',
  describe: ({ strings }) => strings.work.scoreboard,
  pages(library, words) {
    const { list, work } = words.strings;
    const parts = stretches(boardOf(library).rows, onPage);
    const pages = parts.map((_, index) => ({
      path: index === 0 ? '' : `${index + 1}/`,
      title: index === 0 ? work.scoreboard.title : `${work.scoreboard.title}（${list.page}${index + 1}${list.pageUnit}）`,
    }));
    const others = pages.map(({ path, title }): Line => ({ text: title, href: library.href(`/work/scoreboard/${path}`) }));
    const lead: Block[] = parts.length > 1 ? [{ kind: 'list', items: others }] : [];
    return pages.map(({ path, title }, index) => ({
      path,
      view: () => ({ ...boardView(parts[index] ?? [], index === 0, lead, library, words), title }),
    }));
  },
};

function boardView(rows: readonly Row[], first: boolean, lead: Block[], library: SiteLibrary, words: Words): Omit<PageView, 'title'> {
  const { scoreboard } = words.strings.work;
  const is = (kind: string) => rows.filter(({ doer }) => !doer.example && standingOf(doer.entry.data.kind) === kind);
  const groups = [
    { id: 'associations', title: scoreboard.associations, note: null, rows: is('association') },
    { id: 'federations', title: scoreboard.federations, note: scoreboard.federationsNote, rows: is('federation') },
    { id: 'examples', title: scoreboard.examples, note: scoreboard.examplesNote, rows: rows.filter(({ doer }) => doer.example) },
  ];
  return {
    summary: scoreboard.summary,
    lead: [hint(scoreboard.howTo), hint(scoreboard.who), ...lead],
    sections: [
      ...groups.flatMap((group) => (group.rows.length > 0 ? [groupSection(group, library, words)] : [])),
      ...(first && boardOf(library).left.length > 0 ? [leftSection(library, words)] : []),
    ],
  };
}

const hint = (line: Line): Block => ({ kind: 'text', tone: 'hint', line });

function groupSection(group: { id: string; title: string; note: string | null; rows: Row[] }, library: SiteLibrary, words: Words): Section {
  const { id, title, note, rows } = group;
  const { association, list } = words.strings.work.scoreboard;
  const items = workItems(library);
  return {
    id,
    title,
    blocks: [
      ...(note ? [hint(note)] : []),
      {
        kind: 'table',
        label: title,
        head: [association, ...items.map(numberedTitle)],
        rows: rows.map((row) => [doerRuns(row.doer, words), ...items.map((item) => cellLine(row, item, library, words))]),
      },
      { kind: 'details', summary: list, blocks: listBlocks(rows, library, words) },
    ],
  };
}

/** The same as the table, one association after the other. */
function listBlocks(rows: readonly Row[], library: SiteLibrary, words: Words): Block[] {
  const { nobody } = words.strings.work.scoreboard;
  const none = rows.filter(({ cells }) => cells.size === 0).map(({ doer }) => doerRuns(doer, words));
  return [
    ...rows.filter(({ cells }) => cells.size > 0).flatMap((row) => rowBlocks(row, library, words)),
    ...(none.length > 0 ? [{ kind: 'text', line: [nobody, ...runsOf(joined(none, words.strings.entry.and, ''))] } as const] : []),
  ];
}

function rowBlocks(row: Row, library: SiteLibrary, words: Words): Block[] {
  return [
    { kind: 'text', line: [...doerRuns(row.doer, words), ` ${row.cells.size}${words.strings.work.scoreboard.itemsFilled}`] },
    { kind: 'list', items: rowLines(row, library, words) },
  ];
}

function leftSection(library: SiteLibrary, words: Words): Section {
  const { left: title, leftNote, reasons, total, count } = words.strings.work.scoreboard;
  const { left } = boardOf(library);
  const items = left.slice(0, onPage).flatMap((record): Line[] => {
    const reason = notCounted(record, library.network.asOf);
    return reason ? [[...recordRuns(record, library, words), ' ', { text: reasons[reason], note: true }]] : [];
  });
  const all = left.length > onPage ? [`${total}${left.length}${count}`] : [];
  return { id: 'left', title, blocks: [hint(leftNote), { kind: 'list', items: [...items, ...all] }] };
}
