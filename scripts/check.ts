import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { startEarly } from '../src/site/reading/isolated.ts';
import { parseModule } from '../src/site/reading/modules.ts';
import { paths } from './lib/paths.ts';

// Half of a check of one file is loading: what Node makes of the sources is kept, and parsers load in their own
// processes while the rules load in this one.
enableCompileCache(`${paths.cache}/node`);
// Thousands of trees come in at once: with a small young generation a fifth of the time went into copying them.
setFlagsFromString('--max-semi-space-size=64');
startEarly(parseModule);
const [{ run }, { checkCommand, usage }] = await Promise.all([import('./lib/run.ts'), import('./lib/check-command.ts')]);
await run(usage, checkCommand);
