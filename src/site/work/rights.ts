import { anonymityLevels, rightsLanes } from '../../domain/schemas/rights.ts';
import type { Block, Line, PageView } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { agreedSection } from './agreed.ts';
import { dossiers, lanesIn } from './rights-dossiers.ts';
import { firstAidView, problemLine, startView } from './rights-first-aid.ts';
import { shortId } from './short-id.ts';
import { titleLine } from './title-line.ts';
import type { WorkPart } from './work-part.ts';

/** Joint protection of rights: first aid by kind of harm, and the dossiers of cases. */
export const rightsPart: WorkPart = {
  id: 'rights',
  describe: ({ strings }) => ({ title: strings.work.rights.title, summary: strings.work.rights.summary }),
  pages: (library, words) => [
    { path: '', view: () => overview(library, words) },
    { path: 'first-aid/', view: () => startView(library, words) },
    ...library.in('rights-problems').map((problem) => ({
      path: `first-aid/${shortId(problem)}/`,
      view: () => firstAidView(problem, library, words),
    })),
  ],
};

function overview(library: SiteLibrary, words: Words): PageView {
  const { rights } = words.strings.work;
  const { labels } = words;
  const examples = dossiers(library, true);
  return {
    title: rights.title,
    summary: rights.summary,
    lead: [{ kind: 'text', line: { text: rights.firstAid, href: library.href('/work/rights/first-aid/') } }],
    sections: [
      {
        id: 'kinds',
        title: rights.kinds,
        blocks: [{ kind: 'list', items: library.in('rights-problems').map((problem) => problemLine(problem, library)) }],
      },
      ...agreedSection(5, rights.agreedNote, library, words),
      {
        id: 'lanes',
        title: rights.lanesTitle,
        blocks: [
          { kind: 'text', line: rights.lanesNote, tone: 'hint' },
          definitions(
            rights.lane,
            rights.deeds,
            rightsLanes.map((lane) => [labels.rightsLane[lane], rights.lanes[lane]]),
          ),
        ],
      },
      { id: 'dossiers', title: rights.dossiers, blocks: caseTable(dossiers(library, false), library, words) },
      ...(examples.length > 0
        ? [
            {
              id: 'examples',
              title: rights.examples,
              blocks: [{ kind: 'text', line: rights.examplesNote, tone: 'hint' } as const, ...caseTable(examples, library, words)],
            },
          ]
        : []),
      {
        id: 'anonymity',
        title: rights.anonymityTitle,
        blocks: [
          definitions(
            rights.level,
            rights.meaning,
            anonymityLevels.map((level) => [labels.anonymity[level], rights.anonymity[level]]),
          ),
        ],
      },
    ],
  };
}

function definitions(first: string, second: string, rows: string[][]): Block {
  return { kind: 'table', label: first, head: [first, second], rows };
}

function caseTable(cases: readonly SiteEntry<'case-studies'>[], library: SiteLibrary, words: Words): Block[] {
  const { rights, noRecord } = words.strings.work;
  if (cases.length === 0) return [{ kind: 'text', line: noRecord, tone: 'empty' }];
  const rows = cases.map((entry): Line[] => {
    const { problem, outcome, anonymity } = entry.data;
    const kind = library.get(`rights-problems/${problem}`);
    return [
      titleLine(entry, words),
      kind ? { text: kind.title, href: kind.href } : noRecord,
      lanesIn(entry, words) || noRecord,
      outcome ?? noRecord,
      anonymity ? words.labels.anonymity[anonymity] : noRecord,
    ];
  });
  return [
    { kind: 'table', label: rights.dossiers, head: [rights.case, rights.problem, rights.support, rights.outcome, rights.anonymous], rows },
  ];
}
