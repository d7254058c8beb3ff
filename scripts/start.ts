import { parseArgs } from 'node:util';
import { paths } from './lib/paths.ts';
import { publishProject } from './lib/publish-project.ts';
import { run } from './lib/run.ts';
import { serve } from './lib/serve.ts';

await run('npm start [-- --port 4321]', async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const code = await publishProject({});
  if (code !== 0) return code;
  const wanted = Number(values.port);
  const { address } = await serve(paths.dist, wanted).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(paths.dist, 0);
  });
  console.log(`\n网站已在本机打开：${address}\n按 Ctrl-C 停止。`);
  return 0;
});
