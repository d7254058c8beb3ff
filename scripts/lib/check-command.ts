import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFindings } from '../../src/domain/finding.ts';
import { assembleLibrary } from '../../src/domain/library.ts';
import { checkLibrary } from '../../src/domain/rules/index.ts';
import { asOfDate, readContent, readForCheck } from '../../src/site/read-content.ts';
import { readCodeOwners } from '../../src/site/reading/code-owners.ts';
import { fixContent } from './fix.ts';
import { findForeignChanges } from './ownership.ts';
import { paths, placeOfContent } from './paths.ts';
import { formats, languageOption, oneOf, reportFindings } from './report.ts';

export const usage = `npm run check [-- FILE…] [--fix] [--as ASSOCIATION | --account NAME] [--base REV]
  [--lang zh|zh-hant|en] [--format ${formats.join('|')}] [--content DIR]`;

/** `npm run check`: prints findings and gives the exit code. */
export async function checkCommand(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'zh' },
      format: { type: 'string', default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal' },
      content: { type: 'string' },
      fix: { type: 'boolean', default: false },
      as: { type: 'string' },
      account: { type: 'string' },
      base: { type: 'string' },
    },
  });
  const lang = languageOption(values.lang);
  const format = oneOf('format', values.format, formats);
  const place = placeOfContent(values.content);
  const started = performance.now();
  const wanted = positionals.map((file) => relative(place.content, resolve(file)).replaceAll('\\', '/'));
  if (values.fix) await fixContent(place.content, wanted, lang);
  const source = wanted.length === 0 ? await readContent(place) : await readForCheck(place, wanted);
  const known = new Set([...source.files, ...source.pictures, ...(source.forbidden ?? [])].map(({ path }) => path));
  const missing = wanted.filter((path) => !known.has(path));
  if (missing.length > 0) {
    console.error(`没有这样的内容文件 / no such content file: ${missing.join(' ')}`);
    return 2;
  }
  // CODEOWNERS are the maintainers': whoever sends content can neither change them nor wait for them.
  const isContribution = values.as !== undefined || values.account !== undefined;
  const library = assembleLibrary({ ...source, codeOwners: isContribution ? new Map() : readCodeOwners(place) });
  const all = checkLibrary(library, { asOf: asOfDate(paths.root, source) });
  const own = wanted.length === 0 ? all : all.filter(({ file }) => wanted.includes(file));
  const findings = [...own, ...(await findForeignChanges(place, values))].sort(compareFindings);
  return reportFindings(findings, { lang, format, place, entries: library.entries.length, milliseconds: performance.now() - started });
}
