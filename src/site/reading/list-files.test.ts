import { execFileSync } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
    cwd: root,
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongjian-list-'));
  await mkdir(join(root, 'content/reports/sample'), { recursive: true });
  await writeFile(join(root, 'content/reports/sample/b.mdx'), 'x');
  await writeFile(join(root, 'content/reports/sample/a.mdx'), 'x');
  await writeFile(join(root, 'secret'), 'x');
  await symlink('../../../secret', join(root, 'content/reports/sample/link.mdx'));
  await symlink('sample', join(root, 'content/reports/twin'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('lists plain files in order, and links as what they are, without following them', async () => {
  expect(await listFiles(join(root, 'content'))).toEqual({
    files: ['reports/sample/a.mdx', 'reports/sample/b.mdx'],
    forbidden: [
      { path: 'reports/sample/link.mdx', kind: 'symlink' },
      { path: 'reports/twin', kind: 'symlink' },
    ],
  });
});

it('knows from git what is executable, and what is another repository', async () => {
  await chmod(join(root, 'content/reports/sample/a.mdx'), 0o755);
  git('init', '-q');
  git('add', 'content');
  git('commit', '-qm', 'x');
  const commit = git('rev-parse', 'HEAD').toString().trim();
  git('update-index', '--add', '--cacheinfo', `160000,${commit},content/reports/other`);
  const { forbidden } = await listFiles(join(root, 'content'));
  expect(forbidden.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'reports/other submodule',
    'reports/sample/a.mdx executable',
    'reports/sample/link.mdx symlink',
    'reports/twin symlink',
  ]);
});

it('does not run what a bare repository among the files names as a program', async () => {
  const content = join(root, 'bare');
  const ran = join(root, 'ran');
  await mkdir(join(content, 'objects'), { recursive: true });
  await mkdir(join(content, 'refs'));
  await writeFile(join(content, 'HEAD'), 'ref: refs/heads/main\n');
  const settings = ['repositoryformatversion = 0', 'bare = false', 'worktree = .', `fsmonitor = "touch ${ran}; false"`];
  await writeFile(join(content, 'config'), `[core]\n${settings.join('\n')}\n`);
  expect((await listFiles(content)).files).toEqual(['HEAD', 'config']);
  await expect(access(ran)).rejects.toThrow('ENOENT');
});

it.skipIf(process.platform === 'win32')('takes a backslash for a part of the name, and tells of a name that is not UTF-8', async () => {
  const content = join(root, 'names');
  await mkdir(content);
  await writeFile(join(content, '..\\..\\secret'), 'x');
  await writeFile(Buffer.concat([Buffer.from(`${content}/`), Buffer.from([0xb1, 0xa8, 0xb8, 0xe6])]), 'x');
  expect(await listFiles(content)).toEqual({
    files: ['..\\..\\secret'],
    forbidden: [{ path: '\ufffd\ufffd\ufffd\ufffd', kind: 'unreadable-name' }],
  });
});
