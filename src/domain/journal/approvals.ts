import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { type ChangedFile, contentRoot } from '../ownership/change.ts';
import { consentsTo } from './agreements.ts';
import { lastTerm } from './column-team.ts';
import { type Lookup, type Party, partiesToArticle, partiesToColumn, partiesToIssue } from './parties.ts';

/** An association that has to agree to a change, and to which file of it (a content path). */
export interface Approval extends Party {
  path: string;
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
  const byParty = Map.groupBy(approvals, ({ path, association }) => `${path}\n${association}`);
  return [...byParty].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, [first, ...more]]) => withReasons(first as Approval, more));
}

/** One approval for all its reasons. */
function withReasons(first: Approval, more: readonly Approval[]): Approval {
  const all = [...new Map([first, ...more].map(({ why }) => [why.en, why])).values()];
  return { ...first, why: { zh: all.map(({ zh }) => zh).join('，'), en: all.map(({ en }) => en).join(', ') } };
}

/** The agreements that are still open when some associations have given theirs; who acts has agreed. */
export function stillNeeded(approvals: readonly Approval[], agreed: ReadonlySet<string>): Approval[] {
  return approvals.filter(({ association }) => !agreed.has(association));
}

/** Those that are still open when the agreements to issues are counted that stand in the content as it is now. */
export function withoutGiven(approvals: readonly Approval[], head: Library): Approval[] {
  const given = head.inCollection('issues').flatMap((issue) => {
    const agreed = consentsTo(issue, head).filter(({ state }) => state === 'agreed');
    return agreed.map(({ association }) => `${issue.file}\n${association}`);
  });
  const settled = new Set(given);
  return approvals.filter(({ path, association }) => !settled.has(`${path}\n${association}`));
}

function agreementsOn(entry: Entry, revisions: Revisions): Approval[] {
  const inBoth = (parties: (find: Lookup) => Party[]) =>
    revisions.flatMap((library) => parties((id) => library.written.find((one) => one.id === id)));
  return partiesTo(entry, inBoth).map((party) => ({ ...party, path: entry.file }));
}

function partiesTo(entry: Entry, inBoth: (parties: (find: Lookup) => Party[]) => Party[]): Party[] {
  // The terms of a flawed column are unknown; those of before the change still count.
  if (entry.collection === 'columns') return entry.data.terms ? partiesToColumn(lastTerm(entry.data.terms)) : [];
  if (entry.collection === 'articles') return inBoth((find) => partiesToArticle(entry.data.column, find));
  if (entry.collection === 'issues') return inBoth((find) => partiesToIssue(entry, find));
  if (entry.collection !== 'agreements' || entry.association === null) return [];
  return [{ association: entry.association, why: { zh: '这是以它的名义作的会签', en: 'this agreement is given in its name' } }];
}
