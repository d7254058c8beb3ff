import type { IssueDocument } from '../../domain/journal/document.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { partyName } from './statements.ts';

/** Who edited an issue and helped to run it, by role in the order in which roles first occur. */
export function creditsIn({ data }: SiteEntry<'issues'>, library: SiteLibrary, { labels }: Words): IssueDocument['credits'] {
  const byRole = Map.groupBy([...data.editors, ...(data.credits ?? [])], ({ role }) => role);
  return [...byRole].map(([role, list]) => ({
    role: labels.role[role],
    names: [...new Set(list.map((credit) => partyName(credit, library)))],
  }));
}
