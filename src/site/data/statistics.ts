import { z } from 'zod';
import { printStatistic } from '../../domain/statistic.ts';
import { type Cell, toCsv } from '../../domain/text/csv.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { type Figure, figuresOf, sourceOf } from '../work/figures.ts';
import type { DataFile } from './data-file.ts';

const page = (what: string) =>
  z
    .strictObject({
      id: z.string().describe('its id, with the collection it is in'),
      title: z.string(),
      url: z.url().describe('its page on this site'),
    })
    .describe(what);

const figure = z.strictObject({
  id: z.string().describe('the entry’s id, # and the figure’s id in it: unique and permanent'),
  label: z.string().describe('what was counted'),
  printed: z.string().describe('the figure as the site prints it'),
  value: z.number().describe('the number; the lower end of a range'),
  max: z.number().optional().describe('the upper end of a range'),
  unit: z.string(),
  qualifier: z.string().optional().describe('about, nearly, over, at least, under, the …th; or, behind the number, and some'),
  scope: z.string().describe('whose figure, of what place'),
  period: z.string().describe('of what time'),
  speaker: z.string().optional().describe('who stated it'),
  source: page('the source that states it').optional(),
  sourcePage: z.string().optional().describe('where in the source'),
  note: z.string().optional().describe('doubts and remarks'),
  entry: page('the entry in which it stands'),
  example: z.boolean().describe('true: invented, for demonstration; never count it'),
});

/** The form of `/data/statistics.json`. */
const figureFile = z
  .strictObject({
    $schema: z.url(),
    asOf: z.iso.date().describe('the day for which the site was published'),
    language: z.string().describe('language and script of the texts (BCP 47)'),
    figures: z.array(figure).describe('figures of different unit, scope or period cannot be compared or added'),
  })
  .describe('Every typed figure of the site.');

/** The figures of an edition for programs: as JSON with its schema, and as CSV. */
export function statisticsFiles(library: SiteLibrary, words: Words): DataFile[] {
  const all = () => {
    const { real, examples } = figuresOf(library);
    return [...real, ...examples];
  };
  const { title } = words.strings.work.statistics;
  return [
    {
      path: 'statistics.json',
      type: 'application/json',
      title,
      records: all().length,
      schema: 'statistics.schema.json',
      text: (site) => json(fileOf(all(), library, site)),
    },
    { path: 'statistics.schema.json', type: 'application/schema+json', text: () => json(z.toJSONSchema(figureFile)) },
    { path: 'statistics.csv', type: 'text/csv; charset=utf-8', title, text: (site) => csvOf(all(), library, words, site) },
  ];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

function fileOf(figures: readonly Figure[], library: SiteLibrary, site: URL): z.infer<typeof figureFile> {
  return {
    $schema: new URL(library.href('/data/statistics.schema.json'), site).href,
    asOf: library.network.asOf,
    language: library.edition.tag,
    figures: figures.map((each) => figureOf(each, library, site)),
  };
}

function figureOf({ entry: { entry }, statistic }: Figure, library: SiteLibrary, site: URL): z.infer<typeof figure> {
  const { id, page: sourcePage, source: _, ...rest } = statistic;
  const source = sourceOf(statistic, library);
  return {
    id: `${entry.id}#${id}`,
    printed: printStatistic(statistic),
    ...rest,
    ...(source ? { source: pageOf(source, site) } : {}),
    ...(sourcePage === undefined ? {} : { sourcePage }),
    entry: pageOf(entry, site),
    example: entry.example,
  };
}

function pageOf({ id, title, href }: SiteEntry, site: URL) {
  return { id, title, url: new URL(href, site).href };
}

function csvOf(figures: readonly Figure[], library: SiteLibrary, { strings }: Words, site: URL): string {
  const { statistics: text } = strings.work;
  const head = [
    ...[text.id, text.label, text.printed, text.value, text.max, text.unit, text.qualifier, text.scope, text.period, text.speaker],
    ...[text.source, text.sourcePage, text.note, text.entry, text.address, text.example],
  ];
  const rows = figures.map((each): Cell[] => {
    const { id, label, printed, value, max, unit, qualifier, scope, period, ...rest } = figureOf(each, library, site);
    const { speaker, source, sourcePage, note, entry, example } = rest;
    const badge = example ? text.example : undefined;
    return [
      ...[id, label, printed, value, max, unit, qualifier, scope, period, speaker],
      ...[source?.title, sourcePage, note, entry.title, entry.url, badge],
    ];
  });
  return toCsv([head, ...rows]);
}
