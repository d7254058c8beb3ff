import type { EntryId } from '../address.ts';
import { earliestDay } from '../date.ts';
import type { Entry } from '../entry.ts';
import type { FindingLanguage } from '../finding.ts';
import { type ColumnTerm, lastTerm, teamOf, termOn } from './column-team.ts';
import { articlesOf } from './digest.ts';

/** An association that has a say in a text of the journal, and why. */
export interface Party {
  association: string;
  why: Record<FindingLanguage, string>;
}

/** Looks an entry up; of a flawed one only what is sound is read. */
export type Lookup = (id: EntryId) => Entry | undefined;

/** Who edits a column in a term, the lead first. */
export function partiesToColumn(term: ColumnTerm): Party[] {
  const [lead, ...others] = teamOf(term);
  return [
    ...partyOf(lead, { zh: '主持这个专栏', en: 'leads this column' }),
    ...others.flatMap((association) => partyOf(association, { zh: '参与编辑这个专栏', en: 'co-edits this column' })),
  ];
}

/** Who edits the column of an article, in its last term: a text that is not yet in any issue has no other. */
export function partiesToArticle(column: string, find: Lookup): Party[] {
  const terms = termsOf(column, find);
  return terms.length === 0 ? [] : inColumn(lastTerm(terms), column);
}

/**
 * Everyone who has a say in an issue: who edits it and who guest-edits it, the editors of its columns in the term of the
 * issue's date, and associations that are authors in it. One association can have several reasons.
 */
export function partiesToIssue(issue: Entry<'issues'>, find: Lookup): Party[] {
  const { editors = [], sections = [], date } = issue.data as Partial<typeof issue.data>;
  const articles = articlesOf(issue.data).flatMap((id) => {
    const entry = find(id);
    return entry?.collection === 'articles' ? [entry] : [];
  });
  const columns = new Set([...sections, ...articles.map(({ data }) => data as { column?: string })].flatMap(({ column }) => column ?? []));
  const authors = articles.flatMap(({ data }) => (data.contributors ?? []).filter(({ role }) => role === 'author'));
  return [
    ...partyOf(issue.association, editorWords),
    ...editors.flatMap(({ role, association, person }) =>
      (association === undefined ? officesOf(person, find) : [association]).flatMap((one) =>
        partyOf(one, role === 'guest-editor' ? guestWords : editorWords),
      ),
    ),
    ...[...columns].flatMap((column) => {
      const terms = termsOf(column, find);
      if (terms.length === 0) return [];
      return inColumn((date === undefined ? null : termOn(terms, earliestDay(date))) ?? lastTerm(terms), column);
    }),
    ...authors.flatMap(({ association }) => partyOf(association, { zh: '是本期文章的作者', en: 'is an author in this issue' })),
  ];
}

const editorWords = { zh: '编这一期', en: 'edits this issue' };
const guestWords = { zh: '本期的特邀主编出自这家协会', en: 'the guest editor of this issue is of this association' };

function inColumn(term: ColumnTerm, column: string): Party[] {
  const [lead, ...others] = teamOf(term);
  return [
    ...partyOf(lead, { zh: `主持专栏 ${column}`, en: `leads the column ${column}` }),
    ...others.flatMap((association) => partyOf(association, { zh: `参与编辑专栏 ${column}`, en: `co-edits the column ${column}` })),
  ];
}

function partyOf(association: string | null | undefined, why: Party['why']): Party[] {
  return association ? [{ association, why }] : [];
}

/** The terms of a column, as far as they are sound. */
function termsOf(column: string, find: Lookup): readonly ColumnTerm[] {
  const entry = find(`columns/${column}`);
  return entry?.collection === 'columns' ? (entry.data.terms ?? []) : [];
}

/** The associations in which a person was last seen in office. */
function officesOf(person: string | undefined, find: Lookup): (string | undefined)[] {
  const entry = person === undefined ? undefined : find(`people/${person}`);
  if (entry?.collection !== 'people') return [];
  const offices = entry.data.offices ?? [];
  const last = offices
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return offices.filter(({ asOf }) => asOf === last).map(({ association }) => association);
}
