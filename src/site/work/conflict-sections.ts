import type { Block, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { conflictLine, dependentLines, standLines } from './conflict-lines.ts';

/** On the page of a conflict all that it says; on the page of a source the conflicts in it. */
export function conflictSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  if (entry.collection === 'conflicts') return ownSections(entry, library, words);
  if (entry.collection !== 'sources') return [];
  const found = entry.incoming.flatMap(({ kind, from }) => (kind === 'questions' ? (library.get(from) ?? []) : []));
  const conflicts = [...new Set(found)].filter((other) => other.collection === 'conflicts');
  if (conflicts.length === 0) return [];
  const items = conflicts.map((conflict) => conflictLine(conflict, words));
  return [{ id: 'conflicts', title: words.strings.work.conflicts.ofSource, blocks: [{ kind: 'list', items }] }];
}

function ownSections(entry: SiteEntry<'conflicts'>, library: SiteLibrary, { strings }: Words): Section[] {
  const { conflicts: text, noRecord } = strings.work;
  const list = (items: Extract<Block, { kind: 'list' }>['items']): Block =>
    items.length > 0 ? { kind: 'list', items } : { kind: 'text', tone: 'empty', line: noRecord };
  return [
    { id: 'stands', title: text.stands, blocks: [list(standLines(entry, library))] },
    { id: 'reading', title: text.reading, blocks: [{ kind: 'text', line: entry.data.reading }] },
    { id: 'why', title: text.why, blocks: [{ kind: 'text', line: entry.data.why }] },
    { id: 'affects', title: text.affects, blocks: [list(dependentLines(entry, library))] },
  ];
}
