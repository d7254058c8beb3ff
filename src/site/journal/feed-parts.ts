import { chineseDate } from '../../domain/date.ts';
import type { FeedLine, FeedRun, ItemParts } from '../../domain/journal/feed/item-html.ts';
import { isTakenBack } from '../../domain/journal/updates.ts';
import type { Shelf } from '../files/entry-file.ts';
import type { SiteEntry } from '../site-library.ts';
import { bannersOf } from '../views/banners.ts';
import { extrasOf } from '../views/entry-extras.ts';
import type { FactValue } from '../views/facts.ts';
import { factsOf } from '../views/facts-of.ts';
import { issueContents } from '../views/issue.ts';
import { sourcesOf } from '../views/sources-of.ts';
import { recordOf } from './record-of.ts';
import { statementsOf } from './statements.ts';

/** What stands on the page of an entry, for feeds: the same views that make the page, with whole addresses. */
export function partsOf(entry: SiteEntry, shelf: Shelf): ItemParts {
  const { library, words, site } = shelf;
  const { strings } = words;
  const { summary = '', withdrawn } = entry.data as { summary?: string; withdrawn?: unknown };
  const page = new URL(entry.href, site).href;
  const whole = (href: string | undefined) => (href === undefined ? undefined : new URL(href, page).href);
  const run = ({ text, href, note }: FactValue): FeedRun[] => [{ text, url: whole(href) }, ...(note ? [{ text: `（${note}）` }] : [])];
  const { document } = strings.journal;
  return {
    notices: bannersOf(entry, library, words).map(({ text, links }) => [
      { text },
      ...links.flatMap((link) => [{ text: ' ' }, ...run(link)]),
    ]),
    takenBack: withdrawn !== undefined || isTakenBack(recordOf(entry, library, site)?.updates ?? []),
    summary,
    facts: factsOf(entry, library, words).map(({ term, values }) => ({ term, values: values.map(run) })),
    html: entry.html,
    lists: listsOf(entry, shelf, run),
    labels: { notes: document.notes, figures: document.scopes },
    links: { link: (href) => whole(href) ?? null, picture: (src) => whole(src) ?? null },
  };
}

type Lists = ItemParts['lists'];

function listsOf(entry: SiteEntry, shelf: Shelf, run: (value: FactValue) => FeedRun[]): Lists {
  const { library, words } = shelf;
  const { entry: strings } = words.strings;
  const { doubts = [] } = entry.data as { doubts?: { text: string }[] };
  const { official, points, unverified } = extrasOf(entry, library, words);
  const sources = sourcesOf(entry, library) ?? [];
  const list = (title: string, items: readonly FeedLine[], ordered?: true) => ({ title, items, ordered });
  return [
    ...(entry.collection === 'issues' ? issueLists(entry, shelf, run) : []),
    list(
      strings.note,
      [...points, ...(unverified ? [unverified] : [])].map((text) => [{ text }]),
    ),
    list(strings.officialText, official ? [run(official)] : []),
    list(
      strings.doubts,
      doubts.map(({ text }) => [{ text }]),
    ),
    list(
      words.strings.journal.feeds.statements,
      entry.collection === 'articles' ? statementsOf(entry.data, library, words).map((line) => [line]) : [],
    ),
    list(
      strings.sources,
      sources.map(({ title, href, publisher, date, page, covers }) => [
        ...run({ text: title, href }),
        ...[publisher, date && chineseDate(date), page, covers].filter((text) => !!text).map((text) => ({ text: `，${text}` })),
      ]),
      true,
    ),
  ];
}

/** The contents of an issue, column by column, and what its editors say. */
function issueLists(entry: SiteEntry<'issues'>, { library, words }: Shelf, run: (value: FactValue) => FeedRun[]): Lists {
  const { sections, note } = issueContents(entry, library, words);
  const columns = sections.map(({ title, items }) => ({
    title,
    items: items.map(({ title: text, href, who }) => run({ text, href, note: who })),
    ordered: true as const,
  }));
  return [...columns, { title: words.strings.entry.editorsNote, items: note.map((text) => [{ text }]) }];
}
