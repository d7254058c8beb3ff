import type { EntryId } from '../address.ts';
import { earliestDay } from '../date.ts';
import type { DataOf } from '../schemas/index.ts';
import { teamOf, termOn } from './column-team.ts';
import type { Role } from './roles.ts';

/** Where it is written that somebody did something: one of the texts below, or a record within it. */
export const creditSources = ['issue', 'column-term', 'duty', 'article', 'review'] as const;

export type CreditSource = (typeof creditSources)[number];

/** Who did it: an entry of the site, or a name without a page. */
export type CreditParty = { id: EntryId; name?: undefined } | { id?: undefined; name: string };

/** That somebody did something for an issue. */
export interface Credit {
  issue: EntryId;
  /** The article for which it was done; absent where it was done for the whole issue or for a column. */
  article?: EntryId | undefined;
  /** The column for which it was done, or in which the article stands. */
  column?: EntryId | undefined;
  role: Role;
  party: CreditParty;
  source: CreditSource;
  /** What was done, in a sentence. */
  note?: string | undefined;
}

interface Of<C extends 'issues' | 'articles' | 'columns'> {
  id: EntryId;
  data: DataOf<C>;
}

/** The texts in which credits are written. */
export interface CreditedTexts {
  issues: readonly Of<'issues'>[];
  articles: readonly Of<'articles'>[];
  columns: readonly Of<'columns'>[];
}

/**
 * All credits of a journal: what issues, articles, reviews and columns say of who did what, by issue in the order in
 * which a reader meets it. What two of them say alike is one credit, of the one that says it first.
 */
export function journalCredits({ issues, articles, columns }: CreditedTexts): Credit[] {
  const articleOf = byId(articles);
  const columnOf = byId(columns);
  return issues.flatMap((issue) => unique([...ownCredits(issue), ...sectionCredits(issue, articleOf, columnOf)]));
}

/** What was done for an issue. */
export function creditsOf(issue: EntryId, credits: readonly Credit[]): Credit[] {
  return credits.filter((credit) => credit.issue === issue);
}

/** What a person or association did, issue by issue. */
export function creditsOfParty(party: EntryId, credits: readonly Credit[]): Credit[] {
  return credits.filter((credit) => credit.party.id === party);
}

/** The articles of an issue in the order of its contents, each with the column of its section; the introduction first. */
export function placedArticles({ introduction, sections }: Pick<DataOf<'issues'>, 'introduction' | 'sections'>) {
  const listed = sections.flatMap(({ column, articles }) =>
    articles.map((article) => ({ id: `articles/${article}`, column: column && `columns/${column}` })),
  );
  if (introduction === undefined) return listed;
  const first = { id: `articles/${introduction}`, column: undefined };
  return [first, ...listed.filter(({ id }) => id !== first.id)];
}

function ownCredits({ id, data }: Of<'issues'>): Credit[] {
  return [...data.editors, ...(data.credits ?? [])].map((credit) => ({
    issue: id,
    role: credit.role,
    party: partyOf(credit),
    source: 'issue',
    note: credit.note,
  }));
}

function sectionCredits(
  issue: Of<'issues'>,
  articleOf: ReadonlyMap<EntryId, Of<'articles'>>,
  columnOf: ReadonlyMap<EntryId, Of<'columns'>>,
): Credit[] {
  const columns = new Set(issue.data.sections.flatMap(({ column }) => column ?? []));
  return [
    ...[...columns].flatMap((column) => columnCredits(issue, columnOf.get(`columns/${column}`))),
    ...placedArticles(issue.data).flatMap(({ id, column }) => articleCredits(issue.id, column, articleOf.get(id))),
  ];
}

/** Whoever edited a column on the day of the issue, alone or with others, and whoever was on duty for it. */
function columnCredits(issue: Of<'issues'>, column: Of<'columns'> | undefined): Credit[] {
  if (!column) return [];
  const { terms, duties = [] } = column.data;
  const term = termOn(terms, earliestDay(issue.data.date));
  const team = term ? teamOf(term) : [];
  const credit = (association: string, role: Role, source: CreditSource, note?: string): Credit => ({
    issue: issue.id,
    column: column.id,
    role,
    party: { id: `associations/${association}` },
    source,
    note,
  });
  return [
    ...team.map((association) => credit(association, team.length > 1 ? 'column' : 'editor', 'column-term')),
    ...duties
      .filter((duty) => `issues/${duty.issue}` === issue.id)
      .map(({ association, task }) => credit(association, 'organiser', 'duty', task)),
  ];
}

function articleCredits(issue: EntryId, column: EntryId | undefined, article: Of<'articles'> | undefined): Credit[] {
  if (!article) return [];
  const place = { issue, article: article.id, column };
  const { contributors, reviews = [] } = article.data;
  return [
    ...contributors.map((one): Credit => ({ ...place, role: one.role, party: partyOf(one), source: 'article', note: one.note })),
    ...reviews.map((one): Credit => ({ ...place, role: 'reviewer', party: partyOf(one), source: 'review' })),
  ];
}

function partyOf({
  person,
  association,
  name = '',
}: {
  person?: string | undefined;
  association?: string | undefined;
  name?: string | undefined;
}): CreditParty {
  if (person !== undefined) return { id: `people/${person}` };
  return association !== undefined ? { id: `associations/${association}` } : { name };
}

function unique(credits: readonly Credit[]): Credit[] {
  const found = new Map<string, Credit>();
  for (const credit of credits) {
    const { article, column, role, party } = credit;
    const key = JSON.stringify([article ?? column, role, party.id, party.name]);
    if (!found.has(key)) found.set(key, credit);
  }
  return [...found.values()];
}

const byId = <T extends { id: EntryId }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));
