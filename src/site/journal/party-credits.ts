import type { Credit } from '../../domain/journal/credits.ts';
import type { Role } from '../../domain/journal/roles.ts';
import { type Line, type Run, runsOf, type Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { type Fact, type FactValue, linkTo } from '../views/facts.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { journalIndex } from './journal-index.ts';

/** Where the page of an association or person lists what it did for the journal, and that of an issue who did what. */
export const creditsAnchor = 'journal-credits';

/** On the page of an association or a person what it did for which issue, the newest first. */
export function partySections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  if (entry.collection !== 'associations' && entry.collection !== 'people') return [];
  const { issues, creditsByParty } = journalIndex(library);
  const credits = creditsByParty.get(entry.id) ?? [];
  const items = [...issues].reverse().flatMap((issue): Line[] => {
    const own = credits.filter((credit) => credit.issue === issue.id);
    return own.length > 0 ? [issueLine(issue, own, library, words)] : [];
  });
  const { pages } = words.strings.journal;
  return items.length > 0 ? [{ id: creditsAnchor, title: pages.takesPart, blocks: [{ kind: 'list', items }] }] : [];
}

/** `2026年第1期：作者（《甲》、《乙》）；共办专栏（做法）` */
function issueLine(issue: SiteEntry<'issues'>, credits: readonly Credit[], library: SiteLibrary, words: Words): Line {
  const roles = [...Map.groupBy(credits, ({ role }) => role)].flatMap(([role, of], index): (string | Run)[] => [
    index > 0 ? '；' : '：',
    words.labels.role[role],
    ...bracketed(of.flatMap((credit) => objectOf(credit, library))),
  ]);
  return [
    { text: issue.title, href: `${issue.href}#${creditsAnchor}` },
    ...sealsOf(issue, words).flatMap(({ kind, text }): (string | Run)[] => [' ', { text, seal: kind }]),
    ...roles,
  ];
}

/** What a credit is for, where it is not the whole issue; and what was done, where it is told. */
function objectOf({ article, column, note }: Credit, library: SiteLibrary): (string | Run)[][] {
  const id = article ?? column;
  const { text, href } = id === undefined ? { text: '', href: undefined } : linkTo(library, id);
  const named: Run[] = id === undefined ? [] : [{ text: article ? `《${text}》` : text, href }];
  if (note === undefined) return named.length > 0 ? [named] : [];
  return [[...named, named.length > 0 ? `，${note}` : note]];
}

function bracketed(objects: readonly (readonly (string | Run)[])[]): (string | Run)[] {
  if (objects.length === 0) return [];
  return ['（', ...objects.flatMap((object, index) => (index === 0 ? object : ['、', ...object])), '）'];
}

/** Who did what for an issue: a line for each role, with those who had it and for how much. */
export function issueCreditFacts(issue: SiteEntry<'issues'>, library: SiteLibrary, words: Words): Fact[] {
  return creditsByRole(issue, library).map(([role, parties]) => ({
    term: words.labels.role[role],
    values: parties.map((credits) => partyValue(credits, library, words)),
  }));
}

/** The credits of an issue by role, and in each by who had it. */
export function creditsByRole(issue: SiteEntry<'issues'>, library: SiteLibrary): [Role, Credit[][]][] {
  const credits = journalIndex(library).credits.filter((credit) => credit.issue === issue.id);
  return [...Map.groupBy(credits, ({ role }) => role)].map(([role, of]) => [
    role,
    [...Map.groupBy(of, ({ party }) => party.id ?? `name ${party.name}`).values()],
  ]);
}

/** Under which name somebody is credited. */
export function partyName({ party }: Credit, library: SiteLibrary): string {
  return party.id === undefined ? party.name : linkTo(library, party.id).text;
}

function partyValue(credits: readonly Credit[], library: SiteLibrary, { strings }: Words): FactValue {
  const [first] = credits;
  const columns = credits.flatMap(({ article, column }) => (article === undefined && column ? [linkTo(library, column).text] : []));
  const articles = credits.filter(({ article }) => article !== undefined);
  const notes = credits.flatMap(({ note }) => note ?? []);
  const [only] = articles;
  const works =
    articles.length === 1 && only?.article
      ? [`《${linkTo(library, only.article).text}》`]
      : [`${articles.length}${strings.journal.pages.articlesUnit}`];
  const note = [...columns, ...(articles.length > 0 ? works : []), ...notes].join('，');
  const id = first?.party.id;
  return {
    text: first ? partyName(first, library) : '',
    href: id && library.get(id) ? `${linkTo(library, id).href}#${creditsAnchor}` : undefined,
    note: note === '' ? undefined : note,
  };
}

/** A line of the page, for what names who took part in running the journal. */
export function creditRuns(credit: Credit, library: SiteLibrary, words: Words): readonly (string | Run)[] {
  return runsOf([words.labels.role[credit.role], ...bracketed(objectOf(credit, library))]);
}
