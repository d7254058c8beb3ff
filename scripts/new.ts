import { draftUsage } from './lib/draft-command.ts';
import { newEntry } from './lib/new-entry.ts';
import { run } from './lib/run.ts';

await run(`npm run new [-- ${draftUsage}]`, () => newEntry(process.argv.slice(2)));
