import { networkFile } from '../address.ts';
import type { Position } from '../finding.ts';
import { overlappingSpans, reversedSpans, type Span } from '../journal/spans.ts';
import type { Library } from '../library.ts';
import { column, columnFile, networkWithJournal } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const first = '{start: 2026-01-01, end: 2026-06-30, lead: editorial}';

export const overlappingTerms: Rule = {
  name: 'overlapping-terms',
  title: { zh: '专栏或编委会的任期不对', en: 'Terms of a column or of the council that cannot be' },
  why: {
    zh: '任何一天都应当看得出由谁编，会签才知道该问哪几家',
    en: 'on any day it must be plain who edits, since they are asked to agree',
  },
  example: {
    bad: {
      [columnFile]: column('', `terms: [${first}, {start: 2026-06-01, lead: sample}]\n`),
      [networkFile]: networkWithJournal(
        ', council: [{start: 2026, members: [{association: sample, office: 委员}]}, {start: 2026-07, end: 2026-06, members: [{association: sample, office: 委员}]}]',
      ),
    },
    good: { [columnFile]: column('', `terms: [${first}, {start: 2026-07-01, lead: sample}]\n`) },
  },
  checkLibrary(library) {
    const columns = library
      .inCollection('columns')
      .flatMap(({ file, data, locate }) => faultsIn(data.terms, (index, key) => ({ file, ...locate(['terms', index, key]) })));
    return [...columns, ...inCouncil(library)];
  },
};

function inCouncil({ network, files }: Library): FileFault[] {
  const locate = files.find(({ path }) => path === networkFile)?.drafts[0]?.locate;
  const terms = network?.journal.council ?? [];
  if (!locate) return [];
  return [true, false].flatMap((example) => {
    const own = terms.flatMap((term, index) => ((term.example ?? false) === example ? [{ ...term, index }] : []));
    return faultsIn(own, (index, key) => ({
      file: networkFile,
      ...locate(['journal', 'council', (own[index] as { index: number }).index, key]),
    }));
  });
}

type At = (index: number, key: keyof Span) => Position & { file: string };

function faultsIn(terms: readonly Span[], at: At): FileFault[] {
  return [
    ...reversedSpans(terms).map(({ index, span }) => ({
      ...at(index, 'end'),
      what: { zh: `任期 ${span.end} 结束，却从 ${span.start} 开始`, en: `the term ends ${span.end} but starts ${span.start}` },
      instead: { zh: '核对这两个日期，写反了就对调', en: 'check both dates, and swap them if they stand the wrong way round' },
    })),
    ...overlappingSpans(terms).map(({ index, from, to }) => ({
      ...at(index, 'start'),
      what: { zh: `${from} 至 ${to} 有两任`, en: `there are two terms from ${from} to ${to}` },
      instead: {
        zh: '给前一任写上 end:，后一任从次日开始',
        en: 'give the earlier term its end:, and let the later one start the day after',
      },
    })),
  ];
}
