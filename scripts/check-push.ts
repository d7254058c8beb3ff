import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFindings } from '../src/domain/finding.ts';
import { assembleLibrary } from '../src/domain/library.ts';
import { visible } from '../src/domain/ownership/change.ts';
import { checkLibrary } from '../src/domain/rules/index.ts';
import { asOfDate, readContent } from '../src/site/read-content.ts';
import { extractContent } from './lib/extract-content.ts';
import { resolveCommit } from './lib/git.ts';
import { findForeignPush } from './lib/ownership.ts';
import { paths, placeOfContent } from './lib/paths.ts';
import { languageOption, reportFindings } from './lib/report.ts';
import { run } from './lib/run.ts';

const usage =
  'node scripts/check-push.ts --repository DIR --old COMMIT --new COMMIT --account git:NAME --work EMPTY-DIR [--lang zh|zh-hant|en]';

/** Checks a push before it is taken: who changes what, and the content as it would be. Runs nothing of what is pushed. */
await run(usage, async () => {
  const text = { type: 'string', default: '' } as const;
  const { values } = parseArgs({
    options: { repository: text, old: text, new: text, account: text, work: text, lang: { type: 'string', default: 'zh' } },
  });
  const repository = resolve(values.repository);
  const place = placeOfContent(join(resolve(values.work), 'src', 'content'));
  const lang = languageOption(values.lang);
  const started = performance.now();
  const foreign = await findForeignPush(repository, { account: values.account }, { old: values.old, new: values.new });
  await mkdir(place.content, { recursive: true });
  const left = await extractContent(repository, await resolveCommit(repository, values.new), resolve(values.work));
  for (const path of left)
    console.error(`没有读，不能收（文件名、种类或大小不合规矩，最大 20 MB） / not taken, not read: ${visible(path)}`);
  const source = await readContent(place);
  const library = assembleLibrary(source);
  const findings = [...foreign, ...checkLibrary(library, { asOf: asOfDate(paths.root, source) })].sort(compareFindings);
  const milliseconds = performance.now() - started;
  // Paths are printed as they stand in the project, which has the same folders.
  const code = reportFindings(findings, {
    lang,
    format: 'terminal',
    place: placeOfContent(),
    entries: library.entries.length,
    milliseconds,
  });
  // What was not read was not checked, whatever stands in the rest.
  return left.length > 0 ? 1 : code;
});
