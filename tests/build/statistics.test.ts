import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { paths, placeOfContent } from '../../scripts/lib/paths.ts';
import { isExample } from '../../src/domain/entry.ts';
import { assembleLibrary, statisticsOf } from '../../src/domain/library.ts';
import { printStatistic } from '../../src/domain/statistic.ts';
import { readContent } from '../../src/site/read-content.ts';
import { attribute, type Element, elementsIn, textOf } from '../support/html.ts';
import { readPublished } from '../support/published.ts';

interface Figure {
  id: string;
  printed: string;
  value: number;
  unit: string;
  example: boolean;
  entry: { url: string };
  source?: { url: string };
}

const published = await readPublished();
const read = async (address: string) => (await published.read(address)).toString();
const library = assembleLibrary(await readContent(placeOfContent(paths.content)));
/** Earlier versions of a text say again what the text says, and are no figures of their own. */
const current = library.entries.filter(({ collection }) => collection !== 'article-versions');
const typed = current.flatMap((entry) =>
  [...statisticsOf(entry).values()].map((statistic) => ({ id: `${entry.id}#${statistic.id}`, statistic, example: isExample(entry) })),
);
const prefixes = ['', '/zh-hant'] as const;

it.each(prefixes)('gives every typed figure as JSON that keeps to the JSON Schema beside it, at “%s/”', async (prefix) => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const file = JSON.parse(await read(`${prefix}/data/statistics.json`)) as { $schema: string; figures: Figure[] };
  const validate = ajv.compile(JSON.parse(await read(`${prefix}/data/statistics.schema.json`)) as object);
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...file, figures: [{ ...file.figures[0], value: '3' }] })).toBe(false);
  expect(new URL(file.$schema).pathname).toBe(`${prefix}/data/statistics.schema.json`);
  expect(file.figures.map(({ id }) => id).sort()).toEqual(typed.map(({ id }) => id).sort());
  for (const { entry, source } of file.figures) {
    for (const { url } of source ? [entry, source] : [entry]) expect(published.files, url).toContain(new URL(url).pathname);
  }
});

it('gives the same figures as CSV, with numbers as numbers', async () => {
  const rows = parse<Record<string, string>>(await read('/data/statistics.csv'), { bom: true, columns: true, record_delimiter: '\r\n' });
  const byId = new Map(rows.map((row) => [row['编号'], row]));
  expect(rows).toHaveLength(typed.length);
  for (const { id, statistic, example } of typed) {
    expect(byId.get(id)).toMatchObject({
      数字: printStatistic(statistic),
      数值: String(statistic.value),
      单位: statistic.unit,
      口径: statistic.scope,
      示例: example ? '示例' : '',
    });
  }
});

it.each(prefixes)('lists every figure on a page as it is printed, those of examples apart and with their seal, at “%s/”', (prefix) => {
  const pages = published.pages.filter(({ address }) => address.startsWith(`${prefix}/work/statistics/`));
  for (const example of [false, true]) {
    const rows = pages
      .filter(({ address }) => address.includes('/examples/') === example)
      .flatMap(({ elements }) => elements.filter(isFigure));
    expect(rows).toHaveLength(typed.filter((each) => each.example === example).length);
    expect(rows.filter((row) => textOf(row).includes('示例')).length).toBe(example ? rows.length : 0);
  }
});

it('prints figures in the ledger as the text does', () => {
  const ledger = published.pages.filter(({ address }) => address.startsWith('/work/statistics/'));
  const printed = ledger.flatMap(({ elements }) => elements.filter(isFigure)).map((row) => textOf(cellsOf(row)[1] as Element).trim());
  expect(printed.sort()).toEqual(typed.map(({ statistic }) => printStatistic(statistic)).sort());
});

const cellsOf = (row: Element) => [...elementsIn(row)].filter(({ tagName }) => tagName === 'th' || tagName === 'td');
const isFigure = (element: Element) => element.tagName === 'tr' && cellsOf(element).some((cell) => attribute(cell, 'scope') === 'row');
