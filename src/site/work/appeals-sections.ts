import type { Line, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';
import { chainOf, isAppeal } from './appeal-chain.ts';
import { chainLines, sinceText } from './appeal-lines.ts';

/** On a report: its chain. On what it came from, be it a case, a meeting or a document: the report and where it stands. */
export function appealsSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  const { appeals } = words.strings.work;
  if (entry.collection === 'reports' && isAppeal(entry)) {
    const all = { text: appeals.all, href: library.href('/work/appeals/') };
    const lines = chainLines(chainOf(entry, library), library, words);
    return [
      {
        id: 'steps',
        title: appeals.section,
        blocks: [
          { kind: 'events', lines },
          { kind: 'text', line: all },
        ],
      },
      ...raisedHere(entry, library, words),
    ];
  }
  return raisedHere(entry, library, words);
}

function raisedHere(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  const { appeals } = words.strings.work;
  const reports = new Set(entry.incoming.filter(({ kind }) => kind === 'based-on').flatMap(({ from }) => library.get(from) ?? []));
  const items = [...reports].flatMap((report): Line[] =>
    report.collection === 'reports' && isAppeal(report) && report.data.raisedBy?.includes(entry.id)
      ? [stateLine(report, library, words)]
      : [],
  );
  return items.length === 0 ? [] : [{ id: 'raised-here', title: appeals.fromHere, blocks: [{ kind: 'list', items }] }];
}

function stateLine(report: SiteEntry<'reports'>, library: SiteLibrary, words: Words): Line {
  const { appeals } = words.strings.work;
  const { state } = chainOf(report, library);
  const text = state.open
    ? `${appeals.stillOpen}${appeals.comma}${sinceText(state.since, library.network.asOf, appeals)}`
    : appeals.settled;
  return [
    { text: report.title, href: report.href },
    ...sealsOf(report, words).map(({ kind, text }) => ({ text, seal: kind })),
    { text, note: true },
  ];
}
