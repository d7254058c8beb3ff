import { chineseDate } from '../../domain/date.ts';
import type { Line, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { SourcedLine } from '../views/sourced-texts.ts';
import type { Words } from '../words.ts';
import { actorOf, courseOf } from './rights-dossiers.ts';
import { problemLine } from './rights-first-aid.ts';

/** The dossier on the page of a case of rights protection; the way to first aid on that of a kind of harm. */
export function rightsSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  if (entry.collection === 'rights-problems') return firstAidSection(entry, library, words);
  return entry.collection === 'case-studies' ? dossier(entry, library, words) : [];
}

function dossier(entry: SiteEntry<'case-studies'>, library: SiteLibrary, words: Words): Section[] {
  const { rights } = words.strings.work;
  const { problem, anonymity, lessons = [], timeline, lanes } = entry.data;
  const kind = library.get(`rights-problems/${problem}`);
  const { steps } = courseOf(entry);
  return [
    ...(steps.length > 0
      ? [
          {
            id: 'timeline',
            title: rights.timeline,
            blocks: [{ kind: 'events' as const, lines: steps.map((step) => stepLine(step, library, words)) }],
          },
        ]
      : []),
    ...(timeline || lanes ? [lanesSection(entry, library, words)] : []),
    ...(lessons.length > 0 ? [{ id: 'lessons', title: rights.lessons, blocks: [{ kind: 'list' as const, items: lessons }] }] : []),
    ...(anonymity
      ? [
          {
            id: 'anonymity',
            title: rights.anonymityTitle,
            blocks: [{ kind: 'text' as const, line: `${words.labels.anonymity[anonymity]}：${rights.anonymity[anonymity]}` }],
          },
        ]
      : []),
    ...(kind?.collection === 'rights-problems' ? firstAidSection(kind, library, words) : []),
  ];
}

type Step = ReturnType<typeof courseOf>['steps'][number];

function stepLine(step: Step, library: SiteLibrary, { strings, labels }: Words): SourcedLine {
  const { date, what, lane, source } = step;
  return {
    term: date ? chineseDate(date) : strings.work.rights.dateUnknown,
    date,
    title: `${actorOf(step, library).text}：`,
    text: what,
    cite: source ? { ...linkTo(library, `sources/${source}`), text: `[${strings.entry.sources}]` } : undefined,
    note: lane && labels.rightsLane[lane],
    related: [],
  };
}

/** Every lane, with who did what; a lane without a record says so. */
function lanesSection(entry: SiteEntry<'case-studies'>, library: SiteLibrary, words: Words): Section {
  const { rights, noRecord } = words.strings.work;
  const rows = courseOf(entry).lanes.map(({ lane, deeds }): Line[] => [
    words.labels.rightsLane[lane],
    deeds.length > 0 ? deeds.flatMap((deed, index) => [...(index > 0 ? [' '] : []), actorOf(deed, library), `：${deed.what}`]) : noRecord,
  ]);
  return {
    id: 'lanes',
    title: rights.lanesTitle,
    blocks: [{ kind: 'table', label: rights.lanesTitle, head: [rights.lane, rights.deeds], rows }],
  };
}

function firstAidSection(problem: SiteEntry<'rights-problems'>, library: SiteLibrary, words: Words): Section[] {
  const { rights } = words.strings.work;
  return [{ id: 'first-aid', title: rights.alike, blocks: [{ kind: 'text', line: problemLine(problem, library) }] }];
}
