import type { PageView, Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { countsTable } from './coverage-counts.ts';
import { coverageOf, jointConferences, standing } from './coverage-data.ts';
import { directoryTable, organisationList } from './coverage-directory.ts';
import { divisionTable, gapSections } from './coverage-divisions.ts';
import { coverageMap } from './coverage-map.ts';
import type { WorkPart } from './work-part.ts';

/** The three-level network: who is on record where, and where nobody is. */
export const coveragePart: WorkPart = {
  id: 'coverage',
  describe: ({ strings }) => strings.work.coverage,
  pages: (library, words) => [{ path: '', view: () => coverageView(library, words) }],
};

function coverageView(library: SiteLibrary, words: Words): PageView {
  const { coverage } = words.strings.work;
  const covered = coverageOf(library);
  return {
    title: coverage.title,
    summary: coverage.summary,
    lead: coverageMap(covered, library, words),
    sections: [
      {
        id: 'divisions',
        title: coverage.tableTitle,
        blocks: [{ kind: 'text', tone: 'hint', line: coverage.tableNote }, divisionTable(covered, library, words), ...notes(library)],
      },
      {
        id: 'directory',
        title: coverage.directory,
        blocks: [{ kind: 'text', tone: 'hint', line: coverage.directoryNote }, directoryTable(library, words)],
      },
      ...organisations(library, words),
      {
        id: 'gaps',
        title: coverage.gaps,
        blocks: [{ kind: 'text', tone: 'hint', line: coverage.gapsNote }],
        sections: gapSections(covered, library, words),
      },
      {
        id: 'counts',
        title: coverage.counts,
        blocks: [{ kind: 'text', tone: 'hint', line: coverage.countsNote }, countsTable(library, words)],
      },
    ],
  };
}

/** What the records of real meetings say of how complete their lists are. */
function notes(library: SiteLibrary): Section['blocks'] {
  return jointConferences(library).flatMap(({ title, href, data }) =>
    data.attendanceNote ? [{ kind: 'text', tone: 'hint', line: [{ text: title, href }, ` ${data.attendanceNote}`] } as const] : [],
  );
}

/** What is told apart from SME associations; a group of which there is none is left out. */
function organisations(library: SiteLibrary, words: Words): Section[] {
  const { coverage } = words.strings.work;
  const groups = [
    { id: 'federations', title: coverage.federations, note: coverage.federationsNote, entries: standing(library, 'federation') },
    { id: 'others', title: coverage.others, note: coverage.othersNote, entries: standing(library, 'named') },
    {
      id: 'examples',
      title: coverage.examples,
      note: coverage.examplesNote,
      entries: (['association', 'federation', 'named'] as const).flatMap((kind) => standing(library, kind, true)),
    },
  ];
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ id, title, note, entries }) => ({
      id,
      title,
      blocks: [{ kind: 'text', tone: 'hint', line: note }, organisationList(entries, words)],
    }));
}
