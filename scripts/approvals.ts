import { parseArgs } from 'node:util';
import { approvalsFor, stillNeeded, withoutGiven } from '../src/domain/journal/approvals.ts';
import { assembleLibrary } from '../src/domain/library.ts';
import { sayIn } from '../src/domain/report/report.ts';
import { readContent } from '../src/site/read-content.ts';
import { changeIn } from './lib/ownership.ts';
import { placeOfContent } from './lib/paths.ts';
import { languageOption } from './lib/report.ts';
import { run } from './lib/run.ts';

/** Prints one line for each agreement that a change still needs: `association  path  why`. */
await run('npm run approvals -- [--base REV] [--as ASSOCIATION] [--lang zh|zh-hant|en] [--content DIR]', async () => {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      as: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
      content: { type: 'string' },
    },
  });
  const place = placeOfContent(values.content);
  const say = sayIn(languageOption(values.lang));
  const { files, baseLibrary } = await changeIn(place, values.base);
  const head = assembleLibrary(await readContent(place));
  const needed = withoutGiven(approvalsFor(files, [baseLibrary, head]), head);
  const open = stillNeeded(needed, new Set(values.as === undefined ? [] : [values.as]));
  for (const { association, path, why } of open) console.log(`${association}  src/content/${path}  ${say(why)}`);
  const count = new Set(open.map(({ association }) => association)).size;
  console.error(say({ zh: `还需要 ${count} 家协会同意`, en: `${count} associations still have to agree` }));
  return 0;
});
