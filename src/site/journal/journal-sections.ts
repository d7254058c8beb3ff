import type { Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { abstractSection, articleSections, reviewSection } from './article-sections.ts';
import { coRunningSection } from './co-running.ts';
import { columnSections } from './column-sections.ts';
import { issueSections } from './issue-sections.ts';
import { partySections } from './party-credits.ts';
import { versionSections } from './version-sections.ts';

/** What the journal has to say on the page of an entry, before its text. */
export function journalLead(entry: SiteEntry, words: Words): Section[] {
  return entry.collection === 'articles' || entry.collection === 'article-versions' ? abstractSection(entry, words) : [];
}

/** What the journal has to say on the page of an entry, behind its text. */
export function journalSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  switch (entry.collection) {
    case 'issues':
      return issueSections(entry, library, words);
    case 'articles':
      return articleSections(entry, library, words);
    case 'article-versions':
      return [...versionSections(entry, library, words), ...reviewSection(entry, library, words)];
    case 'columns':
      return columnSections(entry, library, words);
    case 'work-items':
      return coRunningSection(entry, library, words);
    default:
      return partySections(entry, library, words);
  }
}
