import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeContent } from './take-content.ts';

let base: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'advice.addEmbeddedRepo=false', '-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], {
    cwd: base,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
const at = (path: string) => join(base, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const commit = () => {
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
};
const read = (path: string) => readFileSync(at(path), 'utf8');

/** Makes a commit on a branch of its own and comes back to the base. */
function change(edit: () => void): string {
  git('switch', '-q', '-c', 'change');
  edit();
  commit();
  const revision = git('rev-parse', 'HEAD');
  git('switch', '-q', 'main');
  return revision;
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gongjian-take-'));
  git('init', '-q', '-b', 'main');
  write('.gitattributes', 'addresses.lock merge=union\n');
  write('addresses.lock', '# remark\n/reports/a/one/\n');
  write('scripts/check.ts', 'right');
  write('src/content/reports/a/one.mdx', 'one');
  write('src/content/reports/a/two.mdx', 'two');
  commit();
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('takeContent', { timeout: 30_000 }, () => {
  it('takes what is written, altered and deleted in the content, and leaves everything else', async () => {
    const revision = change(() => {
      write('src/content/reports/a/one.mdx', 'altered');
      write('src/content/reports/b/My Report.mdx', 'new');
      write('src/content/reports/b/a.png', 'picture');
      rmSync(at('src/content/reports/a/two.mdx'));
      write('scripts/check.ts', 'wrong');
      write('.npmrc', 'ignore-scripts=false');
    });
    const before = git('rev-parse', 'HEAD');
    const { taken, refused, others } = await takeContent(base, revision);
    expect(taken.sort()).toEqual([
      'addresses.lock',
      'src/content/reports/a/one.mdx',
      'src/content/reports/b/My Report.mdx',
      'src/content/reports/b/a.png',
    ]);
    expect({ refused, others: others.sort() }).toEqual({ refused: [], others: ['.npmrc', 'scripts/check.ts'] });
    expect([read('src/content/reports/a/one.mdx'), read('scripts/check.ts')]).toEqual(['altered', 'right']);
    expect([existsSync(at('src/content/reports/a/two.mdx')), existsSync(at('.npmrc'))]).toEqual([false, false]);
    expect([git('rev-parse', 'HEAD^'), git('status', '--porcelain')]).toEqual([before, '']);
  });

  it('merges with a base that has moved on, the list of addresses line by line', async () => {
    const revision = change(() => {
      write('src/content/reports/a/three.mdx', 'three');
      write('addresses.lock', '# remark\n/reports/a/one/\n/reports/a/three/\n');
    });
    write('src/content/reports/a/two.mdx', 'moved on');
    write('addresses.lock', '# remark\n/reports/a/one/\n/reports/a/two/\n');
    commit();
    expect((await takeContent(base, revision)).conflicts).toEqual([]);
    expect([read('src/content/reports/a/two.mdx'), read('src/content/reports/a/three.mdx')]).toEqual(['moved on', 'three']);
    expect(read('addresses.lock')).toContain('/reports/a/two/');
    expect(read('addresses.lock')).toContain('/reports/a/three/');
  });

  it('names what conflicts and changes nothing', async () => {
    const revision = change(() => write('src/content/reports/a/one.mdx', 'theirs'));
    write('src/content/reports/a/one.mdx', 'ours');
    commit();
    const before = git('rev-parse', 'HEAD');
    expect(await takeContent(base, revision)).toMatchObject({ taken: [], conflicts: ['src/content/reports/a/one.mdx'] });
    expect([git('rev-parse', 'HEAD'), read('src/content/reports/a/one.mdx')]).toEqual([before, 'ours']);
  });

  it.each([
    ['a symbolic link', 'src/content/reports/a/leak.mdx', () => symlinkSync('/etc/passwd', at('src/content/reports/a/leak.mdx'))],
    [
      'a link in the place of the content',
      'src/content',
      () => {
        rmSync(at('src/content'), { recursive: true });
        symlinkSync('/etc', at('src/content'));
      },
    ],
    [
      'an executable file',
      'src/content/reports/a/run.mdx',
      () => {
        write('src/content/reports/a/run.mdx', 'x');
        chmodSync(at('src/content/reports/a/run.mdx'), 0o755);
      },
    ],
    ['a file of another type', 'src/content/reports/a/page.html', () => write('src/content/reports/a/page.html', '<script>')],
    ['a configuration of git', 'src/content/.gitattributes', () => write('src/content/.gitattributes', '* filter=x')],
    ['a hidden folder', 'src/content/.x/a.mdx', () => write('src/content/.x/a.mdx', 'x')],
    ['a file beside the folders', 'src/content/config.mdx', () => write('src/content/config.mdx', 'x')],
    ['a name with a line break', 'src/content/reports/a/\n::warning::x.mdx', () => write('src/content/reports/a/\n::warning::x.mdx', 'x')],
    [
      'another repository',
      'src/content/reports/module',
      () => {
        const inner = ['-C', at('src/content/reports/module')];
        git('init', '-q', at('src/content/reports/module'));
        git(...inner, 'commit', '-q', '--allow-empty', '-m', 'x');
      },
    ],
    ['a shorter list of addresses', 'addresses.lock', () => write('addresses.lock', '# remark\n')],
    ['no list of addresses', 'addresses.lock', () => rmSync(at('addresses.lock'))],
  ])('refuses %s and changes nothing', async (_name, path, edit) => {
    const revision = change(edit);
    const before = git('rev-parse', 'HEAD');
    const { taken, refused } = await takeContent(base, revision);
    expect({ taken, refused: refused.map((file) => file.path) }).toEqual({ taken: [], refused: [path] });
    expect([git('rev-parse', 'HEAD'), read('src/content/reports/a/one.mdx')]).toEqual([before, 'one']);
  });

  it.each(['--output=x', '', 'a b', '$(id)'])('takes %j for no revision', (revision) => {
    return expect(takeContent(base, revision)).rejects.toThrow(/is not (?:written like a revision|here)/);
  });
});
