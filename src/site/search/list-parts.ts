import { chineseDate } from '../../domain/date.ts';
import type { SearchPart } from '../../domain/search/document.ts';
import { heading, section, texts } from '../../domain/search/parts.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { RelationGroup, RelationItem } from '../views/relations.ts';
import { sealsOf } from '../views/seals.ts';
import type { SourcedLine } from '../views/sourced-texts.ts';
import { sourcesOf } from '../views/sources-of.ts';
import type { Words } from '../words.ts';

/** The pieces of a line, those that are there, as they stand beside one another. */
export function line(...pieces: readonly (string | null | undefined)[]): string {
  return pieces.filter(Boolean).join(' ');
}

export function sealTexts(seals: readonly { text: string }[]): string {
  return seals.map(({ text }) => text).join('');
}

/** The sources of an entry, each with what it covers. */
export function sourceParts(entry: SiteEntry, library: SiteLibrary, { strings }: Words): SearchPart[] {
  const sources = sourcesOf(entry, library);
  if (!sources) return [];
  const lines = sources.flatMap(({ title, publisher, date, page, covers }) => texts(line(title, publisher, date, page), covers));
  return section(heading(strings.entry.sources, 'sources'), lines.length > 0 ? lines : texts(strings.entry.noSources));
}

/**
 * The relations of an entry in one direction: by kind, each other entry with the sentences in which it stands. `empty`
 * is what the page says where there are none.
 */
export function relationParts(title: SearchPart, groups: readonly RelationGroup[], words: Words, empty?: string): SearchPart[] {
  const { anchor = '' } = title;
  const lines = groups.flatMap(({ heading: kind, items }) => [
    heading(`${kind} ${items.length}`, anchor),
    ...items.flatMap((item) => relationItem(item, words)),
  ]);
  return section(title, lines.length > 0 ? lines : texts(empty));
}

function relationItem({ entry, date, note, sentences }: RelationItem, words: Words): SearchPart[] {
  const kind = words.labels.collections[entry.collection];
  return texts(line(kind, entry.title, date && chineseDate(date), sealTexts(sealsOf(entry, words))), note, ...sentences);
}

/** The lines of a history or of a list of statements. */
export function sourcedParts(lines: readonly SourcedLine[]): SearchPart[] {
  return lines.flatMap(({ term, title = '', text, cite, note, related }) =>
    texts(term, `${title}${text}`, cite?.text, note, ...related.map((other) => other.text)),
  );
}
