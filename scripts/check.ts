import { startEarly } from '../src/site/reading/isolated.ts';
import { parseModule } from '../src/site/reading/modules.ts';

// Parsers load in their own processes while the rules load in this one: half of a check of one file is loading.
startEarly(parseModule);
const [{ run }, { checkCommand, usage }] = await Promise.all([import('./lib/run.ts'), import('./lib/check-command.ts')]);
await run(usage, checkCommand);
