import { enableCompileCache } from 'node:module';
import { startEarly } from '../src/site/reading/isolated.ts';
import { parseModule } from '../src/site/reading/modules.ts';
import { paths } from './lib/paths.ts';

// As in `check`: what Node makes of the sources is kept, and parsers load in their own processes while the rest loads here.
enableCompileCache(`${paths.cache}/node`);
startEarly(parseModule);
const [{ run }, { epubCommand, epubUsage }] = await Promise.all([import('./lib/run.ts'), import('./lib/epub-command.ts')]);
await run(epubUsage, epubCommand);
