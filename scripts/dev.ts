import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { siteConfig } from '../src/site/config.ts';
import { paths, placeOfContent } from './lib/paths.ts';
import { run } from './lib/run.ts';

await run('npm run dev [-- --port 4321]', async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { config } = siteConfig({ root: paths.root, place: placeOfContent() });
  await dev({ ...config, root: paths.root, configFile: false, server: { port: Number(values.port) } });
  return 0;
});
