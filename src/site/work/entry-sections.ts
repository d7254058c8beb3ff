import type { Section } from '../blocks/block.ts';
import { journalSections } from '../journal/journal-sections.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { appealsSections } from './appeals-sections.ts';
import { cascadeSections } from './cascade-sections.ts';
import { conferenceSections } from './conference/conference-sections.ts';
import { conflictSections } from './conflict-sections.ts';
import { graphSections } from './graph-sections.ts';
import { linkSections } from './links-sections.ts';
import { recognitionSections } from './recognition-sections.ts';
import { rightsSections } from './rights-sections.ts';
import { scoreboardSections } from './scoreboard-sections.ts';
import { servicesSections } from './services-sections.ts';

type SectionMaker = (entry: SiteEntry, library: SiteLibrary, words: Words) => Section[];

const makers: readonly SectionMaker[] = [
  scoreboardSections,
  conferenceSections,
  recognitionSections,
  rightsSections,
  servicesSections,
  appealsSections,
  conflictSections,
  linkSections,
  cascadeSections,
  graphSections,
  journalSections,
];

/** What the working parts of the network and its journal have to say on the page of an entry. */
export function entrySections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  return makers.flatMap((make) => make(entry, library, words));
}
