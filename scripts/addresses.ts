import { writeFileSync } from 'node:fs';
import { addressOf } from '../src/domain/address.ts';
import { assembleLibrary } from '../src/domain/library.ts';
import { readContent } from '../src/site/read-content.ts';
import { placeOfContent } from './lib/paths.ts';
import { run } from './lib/run.ts';

const remark = '# Every address ever published. Lines are only ever added: npm run addresses\n';

await run('npm run addresses', async () => {
  const place = placeOfContent();
  const source = await readContent(place);
  const library = assembleLibrary(source);
  const locked = new Set(source.lock.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')));
  const added = library.entries.map(({ id }) => addressOf(id)).filter((address) => !locked.has(address));
  writeFileSync(
    place.lock,
    remark +
      [...locked, ...added]
        .sort()
        .map((address) => `${address}\n`)
        .join(''),
  );
  console.log(`${locked.size + added.length} 个地址，新增 ${added.length} 个`);
  return 0;
});
