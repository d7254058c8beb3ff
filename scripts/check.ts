import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createLibrary } from '../src/domain/library.ts';
import { checkLibrary } from '../src/domain/rules/index.ts';
import { asOfDate, readContent, readForCheck } from '../src/site/read-content.ts';
import { paths, placeOfContent } from './lib/paths.ts';
import { reportFindings } from './lib/report.ts';
import { run } from './lib/run.ts';

const usage = 'npm run check [-- FILE…] [--lang zh|en] [--format terminal|github|json] [--content DIR]';

await run(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'zh' },
      format: { type: 'string', default: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal' },
      content: { type: 'string' },
    },
  });
  const place = placeOfContent(values.content);
  const started = performance.now();
  const wanted = positionals.map((file) => resolve(file).replace(`${place.content}/`, ''));
  const source = wanted.length === 0 ? await readContent(place) : await readForCheck(place, wanted);
  const missing = wanted.filter((path) => !source.files.some((file) => file.path === path));
  if (missing.length > 0) {
    console.error(`没有这样的内容文件 / no such content file: ${missing.join(' ')}`);
    return 2;
  }
  const library = createLibrary(source);
  const all = checkLibrary(library, { asOf: asOfDate(paths.root, source) });
  const findings = wanted.length === 0 ? all : all.filter(({ file }) => wanted.includes(file));
  return reportFindings(findings, { ...values, place, entries: library.entries.length, milliseconds: performance.now() - started });
});
