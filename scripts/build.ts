import { parseArgs } from 'node:util';
import { publishProject } from './lib/publish-project.ts';
import { run } from './lib/run.ts';

await run('npm run build [-- --content DIR] [--out DIR] [--lang zh|en]', () => {
  const { values } = parseArgs({
    options: { content: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string', default: 'zh' } },
  });
  return publishProject(values);
});
