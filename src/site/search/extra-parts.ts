import type { SearchPart } from '../../domain/search/document.ts';
import { heading, section, texts } from '../../domain/search/parts.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { coverTexts } from '../views/cover.ts';
import type { Attendance, EntryExtras } from '../views/entry-extras.ts';
import { issueContents } from '../views/issue.ts';
import type { Words } from '../words.ts';
import { entrySections } from '../work/entry-sections.ts';
import { sectionParts } from './block-parts.ts';
import { line, sealTexts, sourcedParts } from './list-parts.ts';

/** The sections that only some kinds have. */
export function extraSections(entry: SiteEntry, library: SiteLibrary, words: Words, extras: EntryExtras): SearchPart[] {
  const { facts, pages } = words.strings;
  const { attendance, events } = extras;
  return [
    ...(entry.collection === 'issues' ? issueParts(entry, library, words) : []),
    ...section(heading(facts.attendance, 'attendance'), attendance ? attendanceParts(attendance) : []),
    ...section(heading(pages.history, 'events'), sourcedParts(events)),
    ...sectionParts(entrySections(entry, library, words), library, words),
  ];
}

function attendanceParts({ note, who, remark }: Attendance): SearchPart[] {
  return texts(note, ...who.map(({ text }) => text), remark);
}

/** The contents of an issue with the words of its cover. */
export function issueParts(issue: SiteEntry<'issues'>, library: SiteLibrary, words: Words): SearchPart[] {
  const { entry: strings } = words.strings;
  const { sections, note } = issueContents(issue, library, words);
  return [
    heading(strings.issueContents, 'contents'),
    ...texts(...coverTexts(issue, library)),
    ...sections.flatMap(({ title, items }) => [
      heading(title, 'contents'),
      ...items.flatMap(({ title: article, seals, who, summary }) => texts(line(article, sealTexts(seals), who), summary)),
    ]),
    ...texts(sections.length === 0 ? words.strings.journal.pages.emptyIssue : undefined),
    ...section(heading(strings.editorsNote, 'editors-note'), texts(...note)),
  ];
}
