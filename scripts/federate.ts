import { federateCommand, federateUsage } from './lib/federate/command.ts';
import { run } from './lib/run.ts';

await run(federateUsage, () => federateCommand(process.argv.slice(2)));
