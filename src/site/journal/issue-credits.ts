import type { IssueDocument } from '../../domain/journal/document.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { creditsByRole, partyName } from './party-credits.ts';

/** Who did what for an issue, by role in the order in which roles first occur. */
export function creditsIn(issue: SiteEntry<'issues'>, library: SiteLibrary, { labels }: Words): IssueDocument['credits'] {
  return creditsByRole(issue, library).map(([role, parties]) => ({
    role: labels.role[role],
    names: parties.flatMap(([first]) => (first ? [partyName(first, library)] : [])),
  }));
}
