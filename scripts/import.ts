import { draftUsage } from './lib/draft-command.ts';
import { importEntry } from './lib/import-entry.ts';
import { run } from './lib/run.ts';

await run(`npm run import FILE.docx [-- ${draftUsage}]`, () => importEntry(process.argv.slice(2)));
