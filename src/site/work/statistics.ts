import { stretches } from '../../domain/network/figures.ts';
import { printStatistic } from '../../domain/statistic.ts';
import type { Block, Line, PageView, Run, Section } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { type Figure, figuresOf, sourceOf } from './figures.ts';
import type { PartPage, WorkPart } from './work-part.ts';

/** Figures on one page at most: a longer table is slow on a phone. */
const figuresOnPage = 120;

/** The ledger of figures: every typed figure of the site, with all that is needed to read it rightly. */
export const statisticsPart: WorkPart = {
  id: 'statistics',
  describe: ({ strings }) => strings.work.statistics,
  pages(library, words) {
    const { statistics: text } = words.strings.work;
    const { real, examples } = figuresOf(library);
    const start = (pages: readonly Run[]) => [...intro(real.length, library, words), ...contents(pages, examples.length, library, words)];
    return [
      ...ledgerPages(real, '', text.title, start, library, words),
      ...(examples.length > 0 ? ledgerPages(examples, 'examples/', text.examples, () => exampleIntro(words), library, words) : []),
    ];
  },
};

function ledgerPages(
  figures: readonly Figure[],
  below: string,
  title: string,
  lead: (pages: readonly Run[]) => Block[],
  library: SiteLibrary,
  words: Words,
): PartPage[] {
  const { page, pageUnit } = words.strings.work.statistics;
  const parts = stretches(figures, figuresOnPage);
  const names = parts.map((_, index) => (index === 0 ? title : `${title}（${page}${index + 1}${pageUnit}）`));
  const paths = parts.map((_, index) => below + (index === 0 ? '' : `${index + 1}/`));
  const others = parts.length > 1 ? names.map((text, index) => ({ text, href: library.href(`/work/statistics/${paths[index]}`) })) : [];
  return parts.map((part, index) => ({
    path: paths[index] as string,
    view: (): PageView => ({
      title: names[index] as string,
      summary: words.strings.work.statistics.summary,
      lead: lead(others),
      sections: sectionsOf(part, library, words),
    }),
  }));
}

function intro(count: number, library: SiteLibrary, { strings }: Words): Block[] {
  const { statistics: text, noRecord } = strings.work;
  const file = (label: string, name: string): Run => ({ text: label, href: library.href(`/data/${name}`) });
  const files: Line = [
    `${text.files}：`,
    file(text.json, 'statistics.json'),
    '、',
    file(text.schema, 'statistics.schema.json'),
    '、',
    file(text.csv, 'statistics.csv'),
  ];
  return [
    { kind: 'text', line: count > 0 ? `${count} ${text.count}` : noRecord },
    { kind: 'text', line: files },
  ];
}

function contents(pages: readonly Run[], examples: number, library: SiteLibrary, { strings }: Words): Block[] {
  const { statistics: text } = strings.work;
  const apart: Run[] = examples > 0 ? [{ text: `${text.examples}（${examples}）`, href: library.href('/work/statistics/examples/') }] : [];
  const items = [...pages, ...apart].map((run) => [run]);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

const exampleIntro = ({ strings }: Words): Block[] => [{ kind: 'text', tone: 'hint', line: strings.work.statistics.examplesNote }];

/** One table for each kind of entry. */
function sectionsOf(figures: readonly Figure[], library: SiteLibrary, words: Words): Section[] {
  const kinds = Map.groupBy(figures, ({ entry }) => entry.entry.collection);
  return [...kinds].map(([collection, list]) => {
    const title = words.labels.collections[collection];
    return { id: collection, title, blocks: [tableOf(list, `${words.strings.work.statistics.title}：${title}`, library, words)] };
  });
}

function tableOf(figures: readonly Figure[], label: string, library: SiteLibrary, { strings }: Words): Block {
  const { statistics: text } = strings.work;
  const head = [text.label, text.printed, text.unit, text.qualifier, text.scope, text.period, text.speaker, text.source, text.entry];
  return { kind: 'table', label, head, rows: figures.map((figure) => rowOf(figure, library, strings.example)) };
}

/** What stands for a key that the figure does not have. */
const nothing = '—';

function rowOf({ entry: { entry }, statistic }: Figure, library: SiteLibrary, badge: string): Line[] {
  const { label, note, unit, qualifier, scope, period, speaker, page } = statistic;
  const source = sourceOf(statistic, library);
  return [
    [label, ...remark(note)],
    printStatistic(statistic),
    unit,
    qualifier ?? nothing,
    scope,
    period,
    speaker ?? nothing,
    source ? [{ text: source.title, href: source.href }, ...remark(page)] : nothing,
    [{ text: entry.title, href: entry.href }, ...(entry.example ? [' ', { text: badge, seal: 'example' }] : [])],
  ];
}

const remark = (text: string | undefined): Run[] => (text === undefined ? [] : [{ text, note: true }]);
