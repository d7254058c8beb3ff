import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { paths } from '../lib/paths.ts';
import { timeScript } from './measure.ts';
import type { Suite } from './suite.ts';
import { table } from './table.ts';

/** Milliseconds in which the real issues have to be made, both editions of each, from typing the command on. */
const budget = 5000;
/** The quickest of so many runs is told: the others waited for something else that the machine did. */
const runs = 3;

const script = resolve(paths.root, 'scripts/epub.ts');

/** Makes the books of the real issues by command. Generated libraries have no issue that is out, and so no sizes. */
export const epubSuite: Suite = {
  sizes: [],
  async run({ keep }) {
    const folder = resolve(paths.cache, 'bench', 'epub');
    rmSync(folder, { recursive: true, force: true });
    const times = Array.from({ length: runs }, () => timeScript(script, ['--out', folder]));
    const rows = readdirSync(folder).map((file) => [file, (statSync(join(folder, file)).size / 1000).toFixed(0)]);
    if (!keep) rmSync(folder, { recursive: true, force: true });
    const best = Math.min(...times);
    const verdict = best <= budget ? 'within budget' : 'OVER BUDGET  ';
    console.log(`${table([['', 'KB'], ...rows])}\n\n${verdict} npm run epub, s: ${seconds(best)} (budget ${seconds(budget)})`);
  },
};

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
