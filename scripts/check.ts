import { enableCompileCache } from 'node:module';
import { startEarly } from '../src/site/reading/isolated.ts';
import { parseModule } from '../src/site/reading/modules.ts';
import { paths } from './lib/paths.ts';

// Half of a check of one file is loading: what Node makes of the sources is kept, and parsers load in their own
// processes while the rules load in this one.
enableCompileCache(`${paths.cache}/node`);
startEarly(parseModule);
const [{ run }, { checkCommand, usage }] = await Promise.all([import('./lib/run.ts'), import('./lib/check-command.ts')]);
await run(usage, checkCommand);
