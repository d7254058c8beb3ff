import { digestCommand, digestUsage } from './lib/digest/digest-command.ts';
import { run } from './lib/run.ts';

await run(digestUsage, () => digestCommand(process.argv.slice(2)));
