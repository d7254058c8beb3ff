/**
 * Publishes a content folder while somebody writes into the output behind the build's back, right before it is looked
 * over: `node publish-tampered.ts CONTENT OUT WORK FILE TEXT`. A page or feed that is there gets `TEXT` into it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { paths, placeOfContent } from '../../scripts/lib/paths.ts';
import { run } from '../../scripts/lib/run.ts';
import { publish, type Stage } from '../../src/site/publish.ts';

const [content = '', outDir = '', workDir = '', name = '', text = ''] = process.argv.slice(2);
const target = resolve(workDir, 'dist.next', name);

function started(stage: Stage): void {
  if (stage !== 'verify') return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, existsSync(target) ? readFileSync(target, 'utf8').replace(/<\/(?:main|channel|feed)>/, `${text}$&`) : text);
}

await run('publish-tampered', async () => {
  const listener = { started, finished: () => {} };
  const place = placeOfContent(content);
  await publish({ root: paths.root, place, outDir: resolve(outDir), workDir: resolve(workDir), listener });
  return 0;
});
