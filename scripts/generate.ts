import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { generatedFiles } from './lib/generated.ts';
import { paths } from './lib/paths.ts';
import { run } from './lib/run.ts';

await run('npm run generate', async () => {
  const files = await generatedFiles();
  const changed = files.filter(({ path, text }) => {
    const target = resolve(paths.root, path);
    return !existsSync(target) || readFileSync(target, 'utf8') !== text;
  });
  for (const { path, text } of changed) {
    const target = resolve(paths.root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.tmp`, text);
    renameSync(`${target}.tmp`, target);
    console.log(`写了 ${path}`);
  }
  console.log(`${files.length} 个生成的文件，改了 ${changed.length} 个`);
  return 0;
});
