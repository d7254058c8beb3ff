import type { Block, PageView, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { neighbourhoodIn } from './graph-sections.ts';
import type { WorkPart } from './work-part.ts';

/** How many associations and policies the start page names. */
const listed = 30;

/** 关系图: the entries around each association and policy. */
export const graphPart: WorkPart = {
  id: 'graph',
  describe: ({ strings }) => strings.work.graph,
  pages: (library, words) => [{ path: '', view: () => startView(library, words) }],
};

function startView(library: SiteLibrary, words: Words): PageView {
  const { graph: strings } = words.strings.work;
  return {
    title: strings.title,
    summary: strings.summary,
    lead: [],
    sections: [
      { id: 'how', title: strings.how, blocks: strings.howText.map((line): Block => ({ kind: 'text', line })) },
      associationSection(library, words),
      policySection(library, words),
    ],
  };
}

/** The associations that have relations, in the order of their ids: none comes before another for having more of them. */
function associationSection(library: SiteLibrary, words: Words): Section {
  const linked = counted(library.in('associations'), library);
  return section('associations', linked.slice(0, listed), library, words);
}

/** The policies with the most relations. */
function policySection(library: SiteLibrary, words: Words): Section {
  const linked = counted(library.in('bulletins'), library).sort((a, b) => b.count - a.count || (a.entry.id < b.entry.id ? -1 : 1));
  return section('bulletins', linked.slice(0, listed), library, words);
}

interface Counted {
  entry: SiteEntry;
  count: number;
}

function counted(entries: readonly SiteEntry[], library: SiteLibrary): Counted[] {
  return entries
    .filter(({ example }) => !example)
    .map((entry) => ({ entry, count: neighbourhoodIn(library, entry).total }))
    .filter(({ count }) => count > 0);
}

function section(collection: 'associations' | 'bulletins', linked: readonly Counted[], library: SiteLibrary, words: Words): Section {
  const { graph: strings } = words.strings.work;
  const items = linked.map(({ entry, count }) => [
    { text: entry.title, href: `${entry.href}#graph` },
    { text: `${count}${strings.unit}`, note: true as const },
  ]);
  return {
    id: collection,
    title: strings.listed[collection],
    blocks: [
      { kind: 'text', line: strings.order[collection] },
      { kind: 'list', items },
      { kind: 'text', line: { text: strings.all[collection], href: library.href(`/${collection}/`) } },
    ],
  };
}
