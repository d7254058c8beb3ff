import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runNode } from '../tests/support/commands.ts';
import { paths } from './lib/paths.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-federate-'));
  await cp(resolve(paths.root, 'tests/libraries/right-simplified'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const register = (partners: string) => appendFile(join(folder, 'content/network/network.yaml'), `partners:\n${partners}`);
const run = (...flags: string[]) => runNode('scripts/federate.ts', '--content', join(folder, 'content'), ...flags);
const live = "  - {id: other, title: 示例站, url: 'https://other.example/', search: live}\n";

it('asks nobody where no partner is to be joined', async () => {
  await register(live);
  expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('没有要并进搜索的合作网站') });
});

it('does not know a partner that is not joined', async () => {
  await register(live);
  expect(await run('other')).toMatchObject({ code: 2, stderr: expect.stringContaining('other') });
});

it('asks nobody whose address may not be asked, and says where it stands', async () => {
  await register("  - {id: other, title: 示例站, url: 'http://127.0.0.1/', search: joined}\n");
  const { code, stdout } = await run();
  expect(code).toBe(1);
  expect(stdout).toMatch(/network\.yaml/);
  expect(stdout).toContain('以 https:// 开头、以斜线结尾的网址');
});
