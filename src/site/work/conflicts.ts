import { byStatus } from '../../domain/network/conflicts.ts';
import type { Line, PageView, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { conflictTitle, sourcesOfConflict } from './conflict-lines.ts';
import type { WorkPart } from './work-part.ts';

/** The register of conflicts in the sources, undecided ones first. */
export const conflictsPart: WorkPart = {
  id: 'conflicts',
  describe: ({ strings }) => strings.work.conflicts,
  pages: (library, words) => [{ path: '', view: () => viewOf(library, words) }],
};

function viewOf(library: SiteLibrary, words: Words): PageView {
  const { conflicts: text, noRecord } = words.strings.work;
  const groups = byStatus(library.in('conflicts'), ({ data }) => data.status);
  const counts = groups.map(([status, list]) => {
    return `${words.labels.conflictStatus[status]} ${list.filter(({ example }) => !example).length} ${text.count}`;
  });
  return {
    title: text.title,
    summary: text.summary,
    lead: [{ kind: 'text', line: counts.length > 0 ? counts.join('，') : noRecord }],
    sections: groups.map(([status, list]) => sectionOf(status, list, library, words)),
  };
}

type Status = SiteEntry<'conflicts'>['data']['status'];

function sectionOf(status: Status, conflicts: readonly SiteEntry<'conflicts'>[], library: SiteLibrary, words: Words): Section {
  const { conflicts: text } = words.strings.work;
  const title = words.labels.conflictStatus[status];
  const head = [text.one, text.kind, text.sources, text.reading, text.editor, text.affects];
  const rows = conflicts.map((conflict) => rowOf(conflict, library, words));
  return { id: status, title, blocks: [{ kind: 'table', label: `${text.title}：${title}`, head, rows }] };
}

/** Sources that a row names; the page of the conflict has all. */
const mostSources = 3;

function rowOf(conflict: SiteEntry<'conflicts'>, library: SiteLibrary, words: Words): Line[] {
  const { kind, reading, editor, affects = [] } = conflict.data;
  const sources = sourcesOfConflict(conflict, library);
  const named = sources.slice(0, mostSources);
  const rest =
    sources.length > named.length ? [`${words.strings.work.conflicts.more}${sources.length}${words.strings.work.conflicts.each}`] : [];
  const who = editor === undefined ? undefined : library.get(`associations/${editor}`);
  return [
    conflictTitle(conflict, words),
    words.labels.conflictKind[kind],
    [...named.flatMap(({ title, href }, index) => [...(index > 0 ? ['、'] : []), { text: title, href }]), ...rest],
    reading,
    who ? [{ text: who.title, href: who.href }] : words.strings.work.noRecord,
    [{ text: String(affects.length), href: `${conflict.href}#affects` }],
  ];
}
