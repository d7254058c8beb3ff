import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { runNode } from '../support/commands.ts';
import { workFolder } from '../support/work-folder.ts';

const place = await workFolder('names');
const at = (...names: string[]) => join(place, ...names);
await cp(resolve(paths.root, 'tests/libraries/right-simplified'), at('library'), { recursive: true });
const text = at('library/content/case-studies/sample/case.mdx');
const written = await readFile(text, 'utf8');
afterEach(() => writeFile(text, written));
afterAll(() => rm(place, { recursive: true, force: true }));

/** Runs a command with a list of names that must not be published. */
async function withNames(list: string, file: string, ...args: string[]) {
  await writeFile(at('names.txt'), list);
  process.env['PRIVATE_NAMES'] = at('names.txt');
  try {
    return await runNode(file, ...args);
  } finally {
    delete process.env['PRIVATE_NAMES'];
  }
}

const build = (list: string) => withNames(list, 'tests/support/publish-once.ts', at('library/content'), at('dist'), at('work'));

it('refuses to publish a site of whose pages, feeds and search one says a listed name, and prints it nowhere', async () => {
  // Written by the site itself, so that no file of the content says it: only the look over the output can find it.
  const { code, stdout, stderr } = await build('按种类和年份列出每一个题目\n');
  expect(code).not.toBe(0);
  const files = stderr
    .split('\n')
    .flatMap((line) => /^([\w./-]+):\d+:\d+ {2}a name that must not be published: 按＊+$/.exec(line)?.[1] ?? []);
  expect(files).toContain('titles/index.html');
  expect(files).toContain('zh-hant/titles/index.html');
  expect(files.some((file) => /^pagefind\/fragment\//.test(file))).toBe(true);
  expect(files.some((file) => /^data\/search/.test(file))).toBe(true);
  expect(stdout + stderr).not.toContain('按种');
});

it('publishes where no listed name stands', async () => {
  expect((await build('# 名单\n甄门飞\n')).code).toBe(0);
});

it('tells of a name in the content with its file and line, in the other script and with a space too', async () => {
  await writeFile(text, `${written}\n由甄 門飛提出。\n`);
  const { code, stdout, stderr } = await withNames('甄门飞\n', 'scripts/check.ts', '--content', at('library/content'));
  expect(code).toBe(1);
  const line = written.split('\n').length + 1;
  expect(stdout + stderr).toMatch(new RegExp(`case-studies/sample/case\\.mdx:${line}:2 +private-name +.*甄 ＊＊`));
  expect(stdout + stderr).not.toMatch(/門飛|门飞/);
});
