import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../../../tests/support/browser.ts';
import { publishFolder } from '../../../tests/support/commands.ts';
import { paths } from '../../lib/paths.ts';
import type { Suite } from '../suite.ts';
import { type MeasureOptions, measureSize, type SearchRun } from './measure.ts';
import { readPhrases } from './phrases.ts';
import { askRealSite } from './real.ts';
import { printGrowth, printReal, printRun } from './report.ts';

/** So many questions of each kind leave a size done within a few minutes. */
const questionsOfEach = 12;

/** Asks the real search page, with an index of each size in it and with the site's own, and other engines beside it. */
export const searchSuite: Suite = {
  sizes: [100, 2000, 10_000],
  async run({ sizes, keep, seed = dayOfCommit(), questions = questionsOfEach }) {
    const folder = resolve(paths.cache, 'bench', 'search');
    rmSync(folder, { recursive: true, force: true });
    console.log(`seed ${seed}, ${questions} questions of each kind; texts are sent with gzip, Pagefind’s files as they are`);
    console.error('publish the real content …');
    const published = join(folder, 'published');
    const { findings } = await publishFolder(paths.content, published, join(folder, 'work'));
    if (findings.length > 0) throw new Error(`the content has ${findings.length} findings: run npm run check`);
    const browser = await launchBrowser();
    try {
      const common: Omit<MeasureOptions, 'folder'> = { published, phrases: readPhrases(), seed, questions, browser };
      printReal(await askRealSite({ ...common, folder: join(folder, 'real') }));
      const runs: SearchRun[] = [];
      for (const size of sizes) {
        const run = await measureSize(size, { ...common, folder: join(folder, String(size)) });
        printRun(run);
        runs.push(run);
        if (!keep) rmSync(join(folder, String(size)), { recursive: true, force: true });
      }
      printGrowth(runs);
    } finally {
      await browser.close();
      if (!keep) rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** So that questions are cut afresh with each commit and are the same for one. */
function dayOfCommit(): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: paths.root, encoding: 'utf8' }).trim();
  } catch {
    return '1';
  }
}
