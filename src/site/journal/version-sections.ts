import { compareVersions, hasChanges, type Passage } from '../../domain/journal/compare/compare.ts';
import { partsOfHtml } from '../../domain/search/html-parts.ts';
import type { Block, Line, Run, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { versionsOf } from './updates-of.ts';

type Text = SiteEntry<'articles' | 'article-versions'>;

/** On the page of an earlier version, what the next one changed in it. */
export function versionSections(version: SiteEntry<'article-versions'>, library: SiteLibrary, words: Words): Section[] {
  const { pages } = words.strings.journal;
  const next = nextOf(version, library);
  if (!next) return [];
  const passages = compareVersions(paragraphsOf(version), paragraphsOf(next));
  const blocks: Block[] = hasChanges(passages)
    ? [{ kind: 'text', line: pages.howShown, tone: 'hint' }, ...passages.map((passage) => passageBlock(passage, words))]
    : [{ kind: 'text', line: pages.noChanges, tone: 'empty' }];
  return [{ id: 'changes', title: pages.changes, blocks: [{ kind: 'text', line: pages.changesNote, tone: 'hint' }, ...blocks] }];
}

/** The version that took the place of this one: another earlier one, or the article as it is. */
function nextOf({ data }: SiteEntry<'article-versions'>, library: SiteLibrary): Text | undefined {
  const article = library.get(`articles/${data.versionOf}`) as SiteEntry<'articles'> | undefined;
  if (!article) return undefined;
  return versionsOf(article, library).findLast((other) => other.data.version > data.version) ?? article;
}

/** What a reader reads of a version, paragraph by paragraph. */
function paragraphsOf({ title, data, html }: Text): string[] {
  const { summary, abstract, keywords = [], doubts = [] } = data;
  return [
    title,
    summary,
    ...(abstract === undefined ? [] : [abstract]),
    ...(keywords.length > 0 ? [keywords.join('，')] : []),
    ...partsOfHtml(html).map(({ text }) => text),
    ...doubts.map(({ text }) => text),
  ];
}

/** Paragraphs that stayed are folded away; a changed one shows what went and what came. */
function passageBlock(passage: Passage, { strings }: Words): Block {
  const { pages } = strings.journal;
  if (passage.kind === 'same') {
    const summary = `${pages.unchangedBefore} ${passage.texts.length} ${pages.unchangedAfter}`;
    return { kind: 'details', summary, blocks: passage.texts.map((line) => ({ kind: 'text', line })) };
  }
  const line: Line = passage.runs.flatMap(({ kind, text }): (string | Run)[] =>
    kind === 'same'
      ? [text]
      : [
          { text: pages[kind], unseen: true },
          { text, change: kind },
          { text: pages.changeEnd, unseen: true },
        ],
  );
  return { kind: 'text', line };
}
