import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';
import { caseStudy } from '../../src/domain/rules/example.ts';
import { baseContent, baseRepository, gitEnvironment, Repository } from './repository.ts';

const own = 'src/content/case-studies/example-city/own.mdx';
const theirs = 'src/content/case-studies/example-provincial/theirs.mdx';

let server: Repository;
let author: Repository;
let temporary: string;
let base: string;

// git and node start often here, and other tests run beside them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  author = baseRepository('author');
  base = author.git('rev-parse', 'HEAD');
  server = new Repository('server');
  server.git('init', '--quiet', '--bare', '--initial-branch=main');
  author.git('push', '--quiet', server.folder, 'main', 'main:refs/heads/draft', 'main:refs/heads/second');
  server.git('config', 'receive.fsckObjects', 'true');
  server.git('config', 'gongjian.checker', paths.root);
  server.git('config', '--add', 'gongjian.protected', 'refs/heads/main');
  server.git('config', '--add', 'gongjian.protected', 'refs/heads/second');
  mkdirSync(join(server.folder, 'hooks'), { recursive: true });
  copyFileSync(join(paths.root, 'deploy/hooks/pre-receive'), join(server.folder, 'hooks/pre-receive'));
  temporary = mkdtempSync(join(tmpdir(), 'gongjian-hook-'));
});
afterAll(() => {
  server.remove();
  author.remove();
  rmSync(temporary, { recursive: true, force: true });
});
beforeEach(() => author.git('checkout', '--quiet', '--force', '-B', 'main', server.git('rev-parse', 'main')));

/** Pushes as somebody; gives what the server said, and whether it took the push. */
function push(refs: string[], account: NodeJS.ProcessEnv = { GONGJIAN_ACCOUNT: 'example-clerk' }) {
  const env = { ...gitEnvironment, PATH: process.env['PATH'], TMPDIR: temporary, ...account };
  return new Promise<{ taken: boolean; said: string }>((done) => {
    execFile('git', ['push', server.folder, ...refs], { cwd: author.folder, env }, (error, _stdout, stderr) =>
      done({ taken: error === null, said: stderr.replace(/^remote: ?/gm, '') }),
    );
  });
}

function commit(path: string, text: string): void {
  author.write(path, text);
  author.git('add', '--all');
  author.git('commit', '--quiet', '--message=change');
}

const onServer = (ref = 'main') => server.git('rev-parse', ref);

describe('a push is taken', () => {
  it('when it changes what the pusher owns, by each way to tell who pushes', async () => {
    const ways: NodeJS.ProcessEnv[] = [
      { GONGJIAN_ACCOUNT: 'Example-Clerk', USER: 'stranger' },
      { GITEA_PUSHER_NAME: 'example-clerk', REMOTE_USER: 'stranger' },
      { USER: 'example-clerk' },
    ];
    for (const [number, way] of ways.entries()) {
      commit(own, caseStudy(`第${number}稿。\n`));
      expect(await push(['main'], way)).toMatchObject({ taken: true });
      expect(onServer()).toBe(author.git('rev-parse', 'main'));
    }
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('when its branch is not protected', async () => {
    commit(theirs, 'anything');
    expect(await push(['main:draft', 'main:refs/heads/other'])).toMatchObject({ taken: true });
    expect(await push(['--force', `${base}:draft`, ':refs/heads/other'])).toMatchObject({ taken: true });
  });
});

describe('a push is refused', () => {
  /** What the server said to a push that it did not take. */
  async function refused(refs: string[], account?: NodeJS.ProcessEnv): Promise<string> {
    const before = server.git('for-each-ref');
    const { taken, said } = await push(refs, account);
    expect(taken).toBe(false);
    expect(server.git('for-each-ref')).toBe(before);
    expect(readdirSync(temporary)).toEqual([]);
    return said;
  }

  it('when it changes a file of another, or its content has findings', async () => {
    commit(theirs, caseStudy('改。\n'));
    commit(own, caseStudy('共 {process.exit(0)} 家。\n'));
    const said = await refused(['main']);
    expect(said).toMatch(/example-city\/own\.mdx:9:\d+ {2}code-in-text/);
    expect(said).toMatch(/src\/content\/case-studies\/example-provincial\/theirs\.mdx:0:0 {2}foreign-file/);
  });

  it('when one of two protected branches does', async () => {
    commit(theirs, caseStudy('改。\n'));
    expect(await refused([`${onServer()}:refs/heads/draft`, 'main:second'])).toContain('foreign-file');
  });

  it('when a merge hides it', async () => {
    commit(own, caseStudy('另一稿。\n'));
    const tree = author.git('rev-parse', `${author.commit(['HEAD'], [{ path: theirs, text: 'evil' }])}^{tree}`);
    author.git('reset', '--quiet', '--hard', author.commitOf(tree, ['HEAD', base]));
    expect(await refused(['main'])).toContain('foreign-file');
  });

  it('when the pusher enters themselves, is unknown, or is nobody', async () => {
    const profile = 'src/content/associations/example-city/profile.mdx';
    commit(profile, (baseContent[profile] as string).replace('accounts: [', 'accounts: [stranger, '));
    expect(await refused(['main'], { GONGJIAN_ACCOUNT: 'stranger' })).toContain('unknown-account');
    expect(await refused(['main'], { GL_USERNAME: '--lang=en', USER: 'example-clerk' })).toContain('“git:--lang=en”');
    expect(await refused(['main'], { USER: '' })).toContain('who pushes is not known');
  });

  it('when it carries a link, a program or attributes', async () => {
    const edits = [
      { path: own, mode: '120000', text: '/etc/passwd' },
      { path: own.replace('own', 'run'), mode: '100755' },
      { path: '.gitattributes', text: '* export-ignore\n' },
    ];
    const said = await refused([`${author.commit(['HEAD'], edits)}:main`]);
    expect(said.match(/forbidden-mode/g)).toHaveLength(2);
    expect(said).toMatch(/^\.gitattributes:0:0 {2}foreign-file/m);
    expect(said).toContain(`not read: ${own}`);
  });

  it('when it carries a file too large to be looked at', async () => {
    const path = own.replace('own.mdx', 'room.png');
    const said = await refused([`${author.commit(['HEAD'], [{ path, text: 'x'.repeat(21 * 1024 * 1024) }])}:main`]);
    expect(said).toContain(`not read: ${path}`);
  });

  it('when it brings a program of the same name, which is not run', async () => {
    const marker = join(temporary, '..', `${temporary.split('/').at(-1)}-ran`);
    commit('scripts/check-push.ts', `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(marker)}, '');\n`);
    expect(await refused(['main'])).toContain('foreign-file');
    expect(existsSync(marker)).toBe(false);
  });

  it('when it rewrites, deletes or creates a protected branch', async () => {
    author.git('reset', '--quiet', '--hard', base);
    commit(own, caseStudy('改写。\n'));
    expect(await refused(['--force', 'main'])).toContain('may not be rewritten');
    expect(await refused([':main'])).toContain('may not be deleted');
    server.git('config', '--add', 'gongjian.protected', 'refs/heads/third');
    expect(await refused(['main:refs/heads/third'])).toContain('created by the administrator');
    expect(await refused(['main:refs/heads/MAIN'])).toContain('case alone');
    expect(await refused([`main:refs/replace/${base}`])).toContain('refs/replace');
  });

  it('when the server is not set up', async () => {
    commit(own, caseStudy('又一稿。\n'));
    server.git('config', 'receive.fsckObjects', 'false');
    expect(await refused(['main'])).toContain('receive.fsckObjects');
    server.git('config', 'receive.fsckObjects', 'true');
    server.git('config', 'gongjian.checker', dirname(server.folder));
    expect(await refused(['main'])).toContain('gongjian.checker');
    server.git('config', 'gongjian.checker', paths.root);
  });
});
