import type { EntryId } from '../address.ts';
import type { Entry } from '../entry.ts';
import type { FindingLanguage } from '../finding.ts';
import type { Library } from '../library.ts';
import { type ChangedFile, contentRoot } from '../ownership/change.ts';
import { lastTerm } from './column-team.ts';

/** An association that has to agree to a change, and to which file of it (a content path). */
export interface Approval {
  association: string;
  path: string;
  why: Record<FindingLanguage, string>;
}

/** What was there before the change and what is there after it. Entries are looked at as far as they are sound. */
export type Revisions = readonly [base: Pick<Library, 'written'>, head: Pick<Library, 'written'>];

/**
 * The agreements that a change needs. Columns, articles and issues are read before and after the change, and both
 * count: whoever takes a co-editor out of a column, or an article out of another's column, still has to ask.
 */
export function approvalsFor(files: readonly ChangedFile[], revisions: Revisions): Approval[] {
  const approvals = files.flatMap(({ path }) => {
    if (!path.startsWith(contentRoot)) return [];
    const content = path.slice(contentRoot.length);
    return revisions.flatMap(({ written }) =>
      written.filter(({ file }) => file === content).flatMap((entry) => agreementsOn(entry, revisions)),
    );
  });
  const unique = new Map(approvals.map((approval) => [`${approval.path}\n${approval.association}`, approval]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, approval]) => approval);
}

/** The agreements that are still open when some associations have given theirs; who acts has agreed. */
export function stillNeeded(approvals: readonly Approval[], agreed: ReadonlySet<string>): Approval[] {
  return approvals.filter(({ association }) => !agreed.has(association));
}

function agreementsOn(entry: Entry, revisions: Revisions): Approval[] {
  const ask = (associations: readonly (string | null | undefined)[], why: Approval['why']): Approval[] =>
    associations.flatMap((association) => (association ? [{ association, path: entry.file, why }] : []));
  if (entry.collection === 'columns') {
    // The terms of a flawed column are unknown; those of before the change still count.
    if (!entry.data.terms) return [];
    const { lead, coEditors = [] } = lastTerm(entry.data.terms);
    return [
      ...ask(coEditors, { zh: '参与编辑这个专栏', en: 'co-edits this column' }),
      ...ask([lead], { zh: '主持这个专栏', en: 'leads this column' }),
    ];
  }
  if (entry.collection === 'articles') {
    const { column } = entry.data;
    return ask(leadsOf(column, revisions), { zh: `主持文章所在的专栏 ${column}`, en: `leads the article's column ${column}` });
  }
  if (entry.collection !== 'issues') return [];
  const columns = (entry.data.sections ?? []).flatMap(({ column }) => column ?? []);
  return [
    ...columns.flatMap((column) =>
      ask(leadsOf(column, revisions), { zh: `主持本期里的专栏 ${column}`, en: `leads the column ${column} of this issue` }),
    ),
    ...ask([entry.association], { zh: '编这一期', en: 'edits this issue' }),
  ];
}

/** Who leads a column before and after the change. */
function leadsOf(column: string | undefined, revisions: Revisions): (string | undefined)[] {
  const id: EntryId = `columns/${column}`;
  return revisions.flatMap(({ written }) =>
    written.flatMap((entry) =>
      entry.id === id && entry.collection === 'columns' && entry.data.terms ? [lastTerm(entry.data.terms).lead] : [],
    ),
  );
}
