import { levels } from '../../domain/schemas/common.ts';
import type { Block, PageView, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { byDate } from '../views/dates.ts';
import type { Words } from '../words.ts';
import { cascadeLines } from './cascade-lines.ts';
import { topicView } from './cascade-topic.ts';
import type { WorkPart } from './work-part.ts';

/** How many documents each list of the start page names. */
const listed = 60;

/** 政策层级: how policy documents rest on one another, and what was in force on a day. */
export const cascade: WorkPart = {
  id: 'cascade',
  describe: ({ strings }) => strings.work.cascade,
  pages: (library, words) => [
    { path: '', view: () => startView(library, words) },
    ...library.in('topics').map((topic) => ({ path: `${topicSlug(topic)}/`, view: () => topicView(topic, library, words) })),
  ],
};

const topicSlug = ({ id }: SiteEntry<'topics'>) => id.slice('topics/'.length);

function startView(library: SiteLibrary, words: Words): PageView {
  const { cascade: strings } = words.strings.work;
  return {
    title: strings.title,
    summary: strings.summary,
    lead: [],
    sections: [
      { id: 'how', title: strings.how, blocks: strings.howText.map((line): Block => ({ kind: 'text', line })) },
      { id: 'topics', title: strings.byTopic, blocks: topicBlocks(library, words) },
      { id: 'levels', title: strings.levels, blocks: [levelTable(library, words)] },
      acrossSection(library, words),
      flaggedSection(library, words),
      {
        id: 'versions',
        title: strings.chains,
        blocks: [{ kind: 'text', line: { text: strings.chainsLink, href: library.href('/bulletins/chains/') } }],
      },
    ],
  };
}

function topicBlocks(library: SiteLibrary, words: Words): Block[] {
  const { cascade: strings } = words.strings.work;
  const items = library.in('topics').map((topic) => ({ text: topic.title, href: library.href(`/work/cascade/${topicSlug(topic)}/`) }));
  return [
    { kind: 'text', line: strings.byTopicNote },
    { kind: 'list', items, columns: true },
  ];
}

/** How many documents of each level are on record; the table claims no more than that. */
function levelTable(library: SiteLibrary, words: Words): Block {
  const { cascade: strings, noRecord } = words.strings.work;
  const real = library.in('bulletins').filter(({ example }) => !example);
  const count = (level: string | null) => real.filter(({ id }) => library.policies.get(id)?.level === level).length;
  const unknown = count(null);
  return {
    kind: 'table',
    label: strings.levels,
    head: [strings.level, strings.count],
    rows: [
      ...levels.map((level) => [words.labels.level[level], String(count(level) || noRecord)]),
      ...(unknown > 0 ? [[strings.unknownLevel, String(unknown)]] : []),
    ],
  };
}

/** The documents that say what they implement, are based on or amend, each with that. */
function acrossSection(library: SiteLibrary, words: Words): Section {
  const { cascade: strings, noRecord } = words.strings.work;
  const { policies } = library;
  const resting = [...library.in('bulletins')]
    .sort(byDate)
    .filter(({ id }) => policies.earlier(id).some(({ kind }) => kind !== 'supersedes'));
  const items = resting.slice(0, listed).flatMap(({ id }) => {
    const document = policies.get(id);
    return document ? cascadeLines({ documents: [document], edges: policies.earlier(id) }, library, words) : [];
  });
  return {
    id: 'across',
    title: strings.across,
    blocks:
      items.length === 0
        ? [{ kind: 'text', line: noRecord, tone: 'empty' }]
        : [{ kind: 'text', line: strings.acrossNote }, { kind: 'list', items }, ...moreBlock(resting.length, words)],
  };
}

function flaggedSection(library: SiteLibrary, words: Words): Section {
  const { cascade: strings } = words.strings.work;
  const flagged = [...library.in('bulletins')].sort(byDate).filter(({ lapsedBases }) => lapsedBases.length > 0);
  return {
    id: 'lapsed',
    title: strings.flagged,
    blocks:
      flagged.length === 0
        ? [{ kind: 'text', line: strings.flaggedNone, tone: 'empty' }]
        : [{ kind: 'entries', entries: flagged.slice(0, listed) }, ...moreBlock(flagged.length, words)],
  };
}

function moreBlock(total: number, words: Words): Block[] {
  const [before, after] = words.strings.work.cascade.more;
  return total > listed ? [{ kind: 'text', line: `${before}${total - listed}${after}`, tone: 'hint' }] : [];
}
