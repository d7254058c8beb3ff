import type { Block, Line, PageView, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { dossiers } from './rights-dossiers.ts';
import { helpSections } from './rights-help.ts';
import { shortId } from './short-id.ts';
import { titleLine } from './title-line.ts';

/** A kind of harm with its page of first aid. */
export function problemLine(problem: SiteEntry<'rights-problems'>, library: SiteLibrary): Line {
  return [
    { text: problem.title, href: library.href(`/work/rights/first-aid/${shortId(problem)}/`) },
    { text: problem.data.summary, note: true },
  ];
}

/** Where first aid begins: which kind of harm it is. */
export function startView(library: SiteLibrary, words: Words): PageView {
  const { rights } = words.strings.work;
  const problems = library.in('rights-problems');
  const blocks: Block[] =
    problems.length > 0
      ? [
          { kind: 'list', items: problems.map((problem) => problemLine(problem, library)) },
          { kind: 'text', line: rights.unsure, tone: 'hint' },
        ]
      : [{ kind: 'text', line: rights.firstAidNone, tone: 'empty' }];
  return { title: rights.firstAid, summary: rights.firstAidSummary, lead: [], sections: [{ id: 'kinds', title: rights.kinds, blocks }] };
}

/** What to do first about one kind of harm, what the law on record says, whom to go to, and which cases are alike. */
export function firstAidView(problem: SiteEntry<'rights-problems'>, library: SiteLibrary, words: Words): PageView {
  const { rights } = words.strings.work;
  const { summary, evidence, note } = problem.data;
  return {
    title: `${problem.title}：${rights.firstAid}`,
    summary,
    lead: [{ kind: 'text', line: rights.advice, tone: 'hint' }],
    sections: [
      { id: 'evidence', title: rights.evidence, blocks: [{ kind: 'list', ordered: true, items: evidence }] },
      {
        id: 'law',
        title: rights.law,
        blocks: [
          ...lawBlocks(problem, library, words),
          ...(note ? [{ kind: 'text' as const, line: note }] : []),
          { kind: 'text', line: rights.lawNote, tone: 'hint' },
        ],
      },
      ...helpSections(problem, library, words),
      casesSection(problem, library, words),
    ],
  };
}

function lawBlocks({ data }: SiteEntry<'rights-problems'>, library: SiteLibrary, words: Words): Block[] {
  const items = (data.law ?? []).map(({ text, policy, page }): Line => {
    const bulletin = library.get(`bulletins/${policy}`);
    const where = bulletin ? titleLine(bulletin, words) : policy;
    return [text, ' ', ...(Array.isArray(where) ? where : [where]), ...(page ? [` ${page}`] : [])];
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'text', line: words.strings.work.noRecord, tone: 'empty' }];
}

function casesSection(problem: SiteEntry<'rights-problems'>, library: SiteLibrary, words: Words): Section {
  const { rights, noRecord } = words.strings.work;
  const alike = (example: boolean) => dossiers(library, example).filter(({ data }) => data.problem === shortId(problem));
  const [real, examples] = [alike(false), alike(true)];
  return {
    id: 'cases',
    title: rights.cases,
    blocks: [
      ...(real.length > 0
        ? [{ kind: 'entries' as const, entries: real, summaries: true as const }]
        : [{ kind: 'text' as const, line: noRecord, tone: 'empty' as const }]),
      ...(examples.length > 0 ? [{ kind: 'entries' as const, entries: examples, summaries: true as const }] : []),
    ],
  };
}
