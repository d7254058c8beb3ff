import type { EntryId } from '../../domain/address.ts';
import { earliestDay } from '../../domain/date.ts';
import { type Credit, journalCredits } from '../../domain/journal/credits.ts';
import { articlesOf as idsOf } from '../../domain/journal/digest.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { articlesOf } from './issue-articles.ts';

type Issue = SiteEntry<'issues'>;

/** What the pages of a journal ask of it again and again. */
export interface JournalIndex {
  /** Every issue, the earliest first. */
  issues: readonly Issue[];
  credits: readonly Credit[];
  /** What each person or association did, by the id of its page. */
  creditsByParty: ReadonlyMap<EntryId, readonly Credit[]>;
  /** The issues in which an article stands. */
  issuesOf(article: EntryId): readonly Issue[];
  /** The issue before and the one after, among real ones or among examples. */
  neighboursOf(issue: Issue): Neighbours<Issue>;
  /** The article before and the one after in an issue. */
  articlesBeside(article: EntryId, issue: Issue): Neighbours<SiteEntry<'articles'>>;
}

export interface Neighbours<T> {
  previous: T | undefined;
  next: T | undefined;
}

const made = new WeakMap<SiteLibrary, JournalIndex>();

/** The index of an edition's journal; made once. */
export function journalIndex(library: SiteLibrary): JournalIndex {
  const known = made.get(library) ?? makeIndex(library);
  made.set(library, known);
  return known;
}

function makeIndex(library: SiteLibrary): JournalIndex {
  const issues = [...library.in('issues')].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const credits = journalCredits({ issues, articles: library.in('articles'), columns: library.in('columns') });
  const held = new Map<EntryId, Issue[]>();
  for (const issue of issues) {
    for (const id of new Set(idsOf(issue.data))) held.set(id, [...(held.get(id) ?? []), issue]);
  }
  return {
    issues,
    credits,
    creditsByParty: Map.groupBy(
      credits.filter(({ party }) => party.id !== undefined),
      ({ party }) => party.id ?? '',
    ),
    issuesOf: (article) => held.get(article) ?? [],
    neighboursOf: (issue) =>
      beside(
        issues.filter(({ example }) => example === issue.example),
        issue,
      ),
    articlesBeside(article, issue) {
      const articles = articlesOf(issue, library);
      return beside(
        articles,
        articles.find(({ id }) => id === article),
      );
    },
  };
}

/** By date, then by year and number, which a reader counts by; then by id, so that the order never depends on chance. */
function orderOf({ data, id }: Issue): string {
  return `${earliestDay(data.date)} ${String(data.year).padStart(5, '0')} ${String(data.number).padStart(5, '0')} ${id}`;
}

function beside<T>(all: readonly T[], one: T | undefined): Neighbours<T> {
  const index = one === undefined ? -1 : all.indexOf(one);
  return index < 0 ? { previous: undefined, next: undefined } : { previous: all[index - 1], next: all[index + 1] };
}
