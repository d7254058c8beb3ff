import { parseArgs } from 'node:util';
import { printable } from '../src/domain/text/printable.ts';
import { run } from './lib/run.ts';
import { takeContent } from './lib/take-content.ts';

await run('npm run take-content -- REVISION', async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length !== 1) {
    console.error('用法 / usage: npm run take-content -- REVISION');
    return 2;
  }
  const { taken, refused, conflicts, others } = await takeContent(process.cwd(), positionals[0] as string);
  for (const path of conflicts) console.log(`  ${printable(JSON.stringify(path))} 与主分支冲突 / conflicts with the base branch`);
  for (const { path, why } of refused) console.log(`  ${printable(JSON.stringify(path))} ${printable(why)}`);
  for (const path of others) console.log(`  ${printable(JSON.stringify(path))} 不是内容，没有取用 / is not content and was left`);
  if (conflicts.length > 0) console.log('请先把主分支的更新合到这个分支 / merge the base branch into this branch first');
  console.log(`取用 ${taken.length} 个文件 / files taken: ${taken.length}`);
  return conflicts.length + refused.length > 0 ? 1 : 0;
});
