import type { EntryId } from '../address.ts';
import type { Entry } from '../entry.ts';
import type { Finding, FindingLanguage } from '../finding.ts';
import type { Library } from '../library.ts';
import { type Consent, consentsTo, draftDigest, isSettled } from './agreements.ts';
import { articlesOf, versionOf } from './digest.ts';
import { missingLines } from './frozen.ts';
import { type Gap, gapsOf } from './issue-gaps.ts';
import { nextStep } from './issue-step.ts';
import { type Turn, turnsOf } from './issue-turns.ts';

export type Words = Record<FindingLanguage, string>;

/** Where an issue stands: what is lacking, whose turn it is, what fails, and what to do next. */
export interface IssueState {
  id: EntryId;
  title: string;
  example: boolean;
  state: Entry<'issues'>['data']['state'];
  date: string;
  version: number;
  /** Of the draft as it is now, in twelve hexadecimal digits: what an agreement is to. */
  digest: string;
  gaps: readonly Gap[];
  /** Dates, duties and promises, the earliest first. */
  turns: readonly Turn[];
  consents: readonly Consent[];
  /** What the check finds in the issue's files. */
  findings: readonly Finding[];
  /** Lines that `frozen.lock` lacks; none for an issue that is not out. */
  unfrozen: readonly string[];
  next: Words;
}

/** What is known of an issue on a day (`YYYY-MM-DD`); `findings` are all that the check has of the library. */
export function issueState(issue: Entry<'issues'>, library: Library, asOf: string, findings: readonly Finding[]): IssueState {
  const files = filesOf(issue, library);
  const { title, state, date, example = false } = issue.data;
  const known = {
    id: issue.id,
    title,
    example,
    state,
    date,
    version: versionOf(issue),
    digest: draftDigest(issue, library),
    gaps: gapsOf(issue, library),
    turns: turnsOf(issue, library, asOf),
    consents: consentsTo(issue, library),
    findings: findings.filter(({ file }) => files.has(file)),
    unfrozen: state === 'published' ? missingLines(issue, library) : [],
  };
  return { ...known, next: nextStep(known, asOf) };
}

/** Whether an association still has to say something about the issue. */
export function openConsents({ consents }: Pick<IssueState, 'consents'>): Consent[] {
  return consents.filter((consent) => !isSettled(consent));
}

/** The files that make up an issue: itself, its articles and their versions, its columns, and the agreements to it. */
function filesOf(issue: Entry<'issues'>, library: Library): Set<string> {
  const articles = new Set(articlesOf(issue.data));
  const columns = new Set(issue.data.sections.flatMap(({ column }) => (column === undefined ? [] : [`columns/${column}`])));
  const own = library.written.filter((entry) => {
    if (entry.collection === 'article-versions') return articles.has(`articles/${entry.data.versionOf}`);
    if (entry.collection === 'agreements') return `issues/${entry.data.issue}` === issue.id;
    return articles.has(entry.id) || columns.has(entry.id);
  });
  return new Set([issue.file, ...own.map(({ file }) => file)]);
}
