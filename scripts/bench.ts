import { parseArgs } from 'node:util';
import { epubSuite } from './bench/epub.ts';
import { publishSuite } from './bench/publish.ts';
import { searchSuite } from './bench/search/suite.ts';
import type { Suite } from './bench/suite.ts';
import { run } from './lib/run.ts';

/** What can be measured; the first word of the command line names one. */
const suites: Record<string, Suite> = { publish: publishSuite, search: searchSuite, epub: epubSuite };

const usage = `npm run bench [-- ${Object.keys(suites).join('|')}] [--sizes 250,1000] [--keep] [--seed WORD] [--questions 12]`;

await run(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      keep: { type: 'boolean', default: false },
      seed: { type: 'string' },
      questions: { type: 'string' },
    },
  });
  const suite = suites[positionals[0] ?? 'publish'];
  const sizes = values.sizes?.split(',').map(Number) ?? suite?.sizes ?? [];
  const questions = values.questions === undefined ? undefined : Number(values.questions);
  if (!suite || positionals.length > 1 || ![...sizes, questions ?? 1].every((size) => Number.isInteger(size) && size > 0)) {
    console.error(`用法 / usage: ${usage}`);
    return 2;
  }
  await suite.run({ sizes: [...sizes].sort((a, b) => a - b), keep: values.keep, seed: values.seed, questions });
  return 0;
});
