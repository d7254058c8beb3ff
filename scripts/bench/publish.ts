import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Stage } from '../../src/site/publish.ts';
import { paths } from '../lib/paths.ts';
import { generateLibrary, writeLibrary } from './generate.ts';
import { runChild, timeScript } from './measure.ts';
import { printReport } from './report.ts';
import type { Suite } from './suite.ts';

/**
 * What one publish says of itself: milliseconds, and the largest memory of its process in bytes. `cpu` is what its
 * process alone computed, which a busy machine changes far less than the rest; `mainCpu` that part of it which nothing else can be
 * done beside, the main thread's.
 */
export interface PublishReport {
  stages: Record<Stage, number>;
  total: number;
  entries: number;
  pages: number;
  /** Everything that is published: pages, feeds, citations, books, the index. */
  files: number;
  cpu: number;
  mainCpu: number;
  peak: number;
}

/** Everything measured at one size; milliseconds and bytes. */
export interface Run extends PublishReport {
  size: number;
  treePeak: number | null;
  checkAll: number;
  checkOne: number;
}

/** Publishes and checks a generated library of each size, each in a process of its own, one after the other. */
export const publishSuite: Suite = {
  sizes: [250, 1000, 4000],
  async run({ sizes, keep }) {
    const runs: Run[] = [];
    for (const size of sizes) {
      const folder = resolve(paths.cache, 'bench', `publish-${size}`);
      rmSync(folder, { recursive: true, force: true });
      try {
        runs.push(await measure(size, folder));
      } finally {
        if (!keep) rmSync(folder, { recursive: true, force: true });
      }
    }
    printReport(runs);
  },
};

async function measure(size: number, folder: string): Promise<Run> {
  console.error(`${size} entries: generate …`);
  const content = join(folder, 'content');
  const library = generateLibrary(size);
  writeLibrary(library, folder);
  const one = library.files.find(({ path }) => path.startsWith('bulletins/bench-')) as { path: string };
  const check = resolve(paths.root, 'scripts/check.ts');
  console.error(`${size} entries: check …`);
  const checkAll = timeScript(check, ['--content', content]);
  const checkOne = timeScript(check, [join(content, one.path), '--content', content]);
  console.error(`${size} entries: publish …`);
  const { report, treePeak } = await runChild<PublishReport>(resolve(import.meta.dirname, 'publish-child.ts'), [folder]);
  return { size, ...report, treePeak, checkAll, checkOne };
}
