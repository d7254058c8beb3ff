import { parseArgs } from 'node:util';
import { publishSuite } from './bench/publish.ts';
import type { Suite } from './bench/suite.ts';
import { run } from './lib/run.ts';

/** A suite for each file of `bench/` that measures something; the first word of the command line names one. */
const suites: Record<string, Suite> = { publish: publishSuite };

const usage = `npm run bench [-- ${Object.keys(suites).join('|')}] [--sizes 250,1000,4000] [--keep]`;

await run(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sizes: { type: 'string', default: '250,1000,4000' }, keep: { type: 'boolean', default: false } },
  });
  const suite = suites[positionals[0] ?? 'publish'];
  const sizes = values.sizes.split(',').map(Number);
  if (!suite || positionals.length > 1 || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
    console.error(`用法 / usage: ${usage}`);
    return 2;
  }
  await suite({ sizes: sizes.sort((a, b) => a - b), keep: values.keep });
  return 0;
});
