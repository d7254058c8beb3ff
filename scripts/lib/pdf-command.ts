import { copyFile, mkdir, rename } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editions } from '../../src/i18n/editions.ts';
import { namedEntries } from '../../src/site/journal/named-entries.ts';
import { keptPdfs } from '../../src/site/pdf/kept-pdfs.ts';
import { type PrintResult, printedIds, printTasks, printWorks } from '../../src/site/pdf/print-works.ts';
import { startPrinter } from '../../src/site/pdf/printer.ts';
import { readSite } from '../../src/site/read-site.ts';
import { paths, placeOfContent } from './paths.ts';
import { languageOption, oneOf, reportFindings } from './report.ts';

const tags = editions.map(({ tag }) => tag);
export const pdfUsage = `npm run pdf [-- ISSUE|ARTICLE…] [--edition ${tags.join('|')}] [--all] [--out DIR] [--content DIR] [--lang zh|zh-hant|en]`;

/** `npm run pdf`: prints issues that are out and articles, where what is kept is not of the text as it is, and gives the exit code. */
export async function pdfCommand(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      edition: { type: 'string' },
      all: { type: 'boolean', default: false },
      out: { type: 'string' },
      content: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
    },
  });
  const started = performance.now();
  const lang = languageOption(values.lang);
  const only = values.edition === undefined ? undefined : oneOf('edition', values.edition, tags);
  const { pdfs, ...place } = placeOfContent(values.content);
  const { site, findings, entries } = await readSite(paths.root, place);
  if (!site) return reportFindings(findings, { lang, format: 'terminal', place, entries, milliseconds: performance.now() - started });
  const named = namedEntries(positionals, printedIds(site));
  if ('unknown' in named) {
    const near = named.nearest === null ? '' : `；最接近的是 / the nearest is ${named.nearest}`;
    console.error(`没有已出刊的这一期，也没有这篇文章 / no issue that is out and no article has this name: ${named.unknown}${near}`);
    return 2;
  }
  const tasks = printTasks(named.ids, site).filter(({ edition }) => only === undefined || edition === only);
  const kept = keptPdfs(pdfs);
  const start = () => startPrinter(site.materials, paths.cache, process.env['PDF_BROWSER'] ?? process.env['TEST_BROWSER']);
  let printed = 0;
  await printWorks(tasks, { kept, start, all: values.all }, async (result) => {
    if (result.printed) printed += 1;
    const path = values.out === undefined ? result.path : await copyTo(resolve(values.out), result);
    if (result.printed || values.out !== undefined) console.log(lineOf(path, result));
  });
  const unchanged = tasks.length - printed;
  console.error(
    `印了 ${printed} 份，${unchanged} 份没有变 / ${printed} printed, ${unchanged} unchanged，${seconds(performance.now() - started)} s`,
  );
  return 0;
}

/** Puts the file under a plain name into a folder, all of it or nothing. */
async function copyTo(folder: string, { task: { id, edition }, path }: PrintResult): Promise<string> {
  const target = join(folder, `${id.split('/').slice(1).join('-')}.${edition}.pdf`);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(path, `${target}.tmp`);
  await rename(`${target}.tmp`, target);
  return target;
}

function lineOf(path: string, { printed }: PrintResult): string {
  const file = relative(process.cwd(), path);
  return printed ? `${file}  ${Math.ceil(printed.bytes / 1000)} KB  ${seconds(printed.milliseconds)} s` : file;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
