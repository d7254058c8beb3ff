import type { EntryId } from '../address.ts';
import type { Edition } from '../edition.ts';
import { type AgreementState, consentsTo } from '../journal/agreements.ts';
import type { Library } from '../library.ts';

/** Where the agreement of an association to an issue stands, as the issue's page tells it. */
export interface PublishedConsent {
  association: string;
  state: AgreementState;
  /** Why it has a say, in the edition's script. */
  why: string[];
  /** What it said last; null where nothing is on record. */
  agreement: EntryId | null;
}

export type ConsentsByIssue = Readonly<Record<EntryId, readonly PublishedConsent[]>>;

/**
 * Who has a say in each issue and where each stands. Digests can be told from the files alone, and not from pages. Editors
 * are told of columns by their ids, readers by their titles.
 */
export function publishedConsents(library: Library, edition: Edition): ConsentsByIssue {
  const convert = edition.converterFor('zh-Hans', library.converters);
  return Object.fromEntries(
    library.inCollection('issues').map((issue) => [
      issue.id,
      consentsTo(issue, library).map(({ association, state, why, agreement }) => ({
        association,
        state,
        why: why.map(({ zh }) => convert(zh.replace(/ [a-z0-9-]+\/[a-z0-9-]+/g, (id) => titleOf(id.trim(), library)))),
        agreement: agreement?.id ?? null,
      })),
    ]),
  );
}

function titleOf(column: string, library: Library): string {
  const entry = library.get(`columns/${column}`);
  return entry?.collection === 'columns' ? `“${entry.data.title}”` : column;
}
