import { referenceOf } from '../../domain/address.ts';
import { type Block, joined, type Line, runsOf, type Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { byDate, dateOf } from '../views/dates.ts';
import type { Words } from '../words.ts';
import { itemParts } from './item-parts.ts';
import { workParts } from './parts.ts';
import { doerRuns, newestRuns, recordRuns, recordsAnchor, rowLines } from './record-lines.ts';
import { boardOf, entryOf } from './scoreboard-data.ts';
import { numberedTitle, numberOf, workItems } from './work-items.ts';

/** How many of an association's records of one kind its page names; of how many the page of a kind names the newest, and how many newest entries. */
const shown = { records: 20, doers: 60, entries: 8, examples: 4 };

/** On the page of an association its records, on that of a kind of joint work who does it, what is new and how to join. */
export function scoreboardSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  if (entry.collection === 'associations') return associationSections(entry, library, words);
  return entry.collection === 'work-items' ? itemSections(entry, library, words) : [];
}

function associationSections(entry: SiteEntry<'associations'>, library: SiteLibrary, words: Words): Section[] {
  const { scoreboard } = words.strings.work;
  const row = boardOf(library).rows.find(({ doer }) => doer.entry.id === entry.id);
  if (!row) return [];
  const several = workItems(library).flatMap((item) => {
    const records = row.cells.get(referenceOf(item.id)) ?? [];
    return records.length > 1 ? [{ item, records }] : [];
  });
  const all = several.flatMap(({ item, records }): Block[] => {
    const more = records.length > shown.records ? [`${scoreboard.total}${records.length}${scoreboard.count}`] : [];
    const lines = records.slice(0, shown.records).map((record) => recordRuns(record, library, words));
    return [
      { kind: 'text', line: { text: numberedTitle(item), href: item.href } },
      { kind: 'list', items: [...lines, ...more] },
    ];
  });
  return [
    {
      id: recordsAnchor,
      title: scoreboard.onAssociation,
      blocks: [
        { kind: 'list', items: rowLines(row, library, words) },
        ...(all.length > 0 ? [{ kind: 'details', summary: scoreboard.all, blocks: all } as const] : []),
        { kind: 'text', line: { text: scoreboard.more, href: library.href('/work/scoreboard/') } },
      ],
    },
  ];
}

function itemSections(item: SiteEntry<'work-items'>, library: SiteLibrary, words: Words): Section[] {
  const { scoreboard, noRecord } = words.strings.work;
  const doing = boardOf(library).rows.filter(({ cells }) => cells.has(referenceOf(item.id)));
  const all = doing.length > shown.doers ? [`${scoreboard.total}${doing.length}${scoreboard.countDoers}`] : [];
  const who = doing
    .slice(0, shown.doers)
    .map(({ doer, cells }): Line => [...doerRuns(doer, words), ' ', ...newestRuns(cells.get(referenceOf(item.id)) ?? [], library, words)]);
  return [
    {
      id: 'who',
      title: scoreboard.doing,
      blocks: [
        who.length > 0 ? { kind: 'list', items: [...who, ...all] } : { kind: 'text', tone: 'empty', line: noRecord },
        { kind: 'text', line: { text: scoreboard.more, href: library.href('/work/scoreboard/') } },
      ],
    },
    { id: 'newest', title: scoreboard.newest, blocks: newestBlocks(item, library, words) },
    { id: 'join', title: scoreboard.join, blocks: joinBlocks(item, library, words) },
  ];
}

/** The newest entries of the kind of work: records of it and what speaks of it, examples apart. */
function newestBlocks(item: SiteEntry<'work-items'>, library: SiteLibrary, words: Words): Block[] {
  const naming = item.incoming.flatMap(({ kind, from }) => (kind === 'carries-out' ? (library.get(from) ?? []) : []));
  const recorded = (boardOf(library).items.get(referenceOf(item.id)) ?? []).map((record) => entryOf(record, library));
  const entries = [...new Set([...naming, ...recorded])].filter((entry) => dateOf(entry) !== null).sort(byDate);
  const real = entries.filter(({ example }) => !example).slice(0, shown.entries);
  const examples = entries.filter(({ example }) => example).slice(0, shown.examples);
  return [
    real.length > 0 ? { kind: 'entries', entries: real } : { kind: 'text', tone: 'empty', line: words.strings.work.noRecord },
    ...(examples.length > 0
      ? [
          { kind: 'text', tone: 'hint', line: words.strings.work.scoreboard.newestExamples } as const,
          { kind: 'entries', entries: examples } as const,
        ]
      : []),
  ];
}

function joinBlocks(item: SiteEntry<'work-items'>, library: SiteLibrary, words: Words): Block[] {
  const { scoreboard, joining } = words.strings.work;
  const how = Object.hasOwn(joining, referenceOf(item.id)) ? joining[referenceOf(item.id)] : undefined;
  const serving = itemParts[numberOf(item)] ?? [];
  const parts = workParts
    .filter(({ id }) => serving.includes(id))
    .map((part): Line => ({ text: part.describe(words).title, href: library.href(`/work/${part.id}/`) }));
  return [
    ...(how ? [{ kind: 'text', line: how } as const] : []),
    ...(parts.length > 0 ? [{ kind: 'text', line: [scoreboard.serves, ...runsOf(joined(parts, '、', ''))] } as const] : []),
    { kind: 'text', line: [scoreboard.general, { text: words.strings.footer.guide, href: library.href('/guide/') }, '。'] },
  ];
}
