import type { Element } from 'hast';
import { element, escapeHtml } from '../../text/html.ts';
import { bodyTree, type LinkMap, withEndNotes, withLinks } from '../media/body-tree.ts';
import { printFeedHtml } from './feed-html.ts';

/** A stretch of a line; `url` is absolute. */
export interface FeedRun {
  text: string;
  url?: string | undefined;
}

export type FeedLine = readonly FeedRun[];

/** What stands on an entry's page, as a feed tells it. */
export interface ItemParts {
  /** What readers must know before anything else: taken back, replaced, corrected, an example. */
  notices: readonly FeedLine[];
  /** Nothing but the notices is told of an entry that was taken back. */
  takenBack: boolean;
  summary: string;
  facts: readonly { term: string; values: readonly FeedLine[] }[];
  /** The text as the page has it, with paths of the site. */
  html: string;
  /** Lists that follow the text, each under its heading: contents, doubts, sources. */
  lists: readonly { title: string; ordered?: true | undefined; items: readonly FeedLine[] }[];
  /** Headings of the notes that stand beside the text on the page and behind it here. */
  labels: { notes: string; figures: string };
  links: LinkMap;
}

/** The whole of an entry as HTML for feeds: notices, summary, facts, text, its notes, and the lists that follow it. */
export function itemHtml(parts: ItemParts): string {
  const notices = parts.notices.map((line) => element('p', {}, element('strong', {}, lineHtml(line)))).join('');
  if (parts.takenBack) return notices;
  const { tree, footnotes, statistics } = withEndNotes(withLinks(bodyTree(parts.html), parts.links));
  return [
    notices,
    parts.summary === '' ? '' : element('p', {}, escapeHtml(parts.summary)),
    parts.facts.length === 0 ? '' : element('dl', {}, parts.facts.map(factHtml).join('')),
    printFeedHtml(tree),
    ...section(parts.labels.notes, element('ol', {}, footnotes.map((note) => element('li', {}, childrenHtml(note))).join('')), footnotes),
    ...section(parts.labels.figures, statistics.map(printFeedHtml).join(''), statistics),
    ...parts.lists.flatMap(({ title, ordered, items }) => {
      const list = items.map((line) => element('li', {}, lineHtml(line))).join('');
      return section(title, element(ordered ? 'ol' : 'ul', {}, list), items);
    }),
  ].join('');
}

/** A part under its heading; nothing where there is nothing in it. */
function section(title: string, html: string, items: readonly unknown[]): string[] {
  return items.length === 0 ? [] : [element('h2', {}, escapeHtml(title)), html];
}

function factHtml({ term, values }: ItemParts['facts'][number]): string {
  return element('dt', {}, escapeHtml(term)) + values.map((value) => element('dd', {}, lineHtml(value))).join('');
}

function lineHtml(line: FeedLine): string {
  return line.map(({ text, url }) => (url === undefined ? escapeHtml(text) : element('a', { href: url }, escapeHtml(text)))).join('');
}

function childrenHtml(note: Element): string {
  return note.children.map(printFeedHtml).join('');
}
