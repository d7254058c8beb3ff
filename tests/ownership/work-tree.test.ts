import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findForeignChanges, type OwnershipOptions } from '../../scripts/lib/ownership.ts';
import { baseContent, baseRepository, gitEnvironment, Repository } from './repository.ts';

const own = 'src/content/case-studies/example-city/own.mdx';
const theirs = 'src/content/case-studies/example-provincial/theirs.mdx';
const profile = 'src/content/associations/example-city/profile.mdx';

let repository: Repository;

// git and node start often here, and other tests run beside them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  for (const [name, value] of Object.entries(gitEnvironment)) if (name.startsWith('GIT_')) vi.stubEnv(name, value);
});
afterAll(() => vi.unstubAllEnvs());
beforeEach(() => {
  repository = baseRepository('work-tree');
  repository.git('checkout', '--quiet', '-b', 'contribution');
});
afterEach(() => repository.remove());

/** The findings on the work tree as `rule file`. */
async function check(options: OwnershipOptions = { as: 'example-city' }, from = repository): Promise<string[]> {
  const place = { content: join(from.folder, 'src/content'), lock: join(from.folder, 'addresses.lock') };
  return (await findForeignChanges(place, options)).map(({ rule, file }) => `${rule} ${file}`);
}

function commit(path: string, text: string): void {
  repository.write(path, text);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message=change');
}

const foreign = ['foreign-file case-studies/example-provincial/theirs.mdx'];

describe('what counts as changed', () => {
  it('is nothing in a fresh branch, and own files as they please', async () => {
    expect(await check()).toEqual([]);
    commit(own, 'committed');
    repository.write(own, 'edited');
    repository.write('src/content/case-studies/example-city/new.mdx', 'new');
    expect(await check()).toEqual([]);
  });

  it('is what is not staged', async () => {
    repository.write(theirs, 'edited');
    expect(await check()).toEqual(foreign);
  });

  it('is what is staged, though the work tree has it as it was', async () => {
    repository.write(theirs, 'staged');
    repository.git('add', '--all');
    repository.write(theirs, baseContent[theirs] as string);
    expect(await check()).toEqual(foreign);
  });

  it('is what is committed, though the index and the work tree have it as it was', async () => {
    commit(theirs, 'committed');
    repository.write(theirs, baseContent[theirs] as string);
    repository.git('add', '--all');
    expect(await check()).toEqual(foreign);
  });

  it('is a line of the list of addresses in any of the three', async () => {
    const lock = baseContent['addresses.lock'] as string;
    repository.write('addresses.lock', '# remark\n');
    repository.git('add', '--all');
    repository.write('addresses.lock', lock);
    expect(new Set(await check())).toEqual(new Set(['locked-address addresses.lock']));
    repository.git('commit', '--quiet', '--message=committed');
    repository.git('add', '--all');
    expect(new Set(await check())).toEqual(new Set(['locked-address addresses.lock']));
  });

  it('is what is not tracked, link or repository, but not what is ignored', async () => {
    repository.write('.git/info/exclude', '*.bak\n');
    repository.write(`${theirs}.bak`, 'ignored');
    repository.write(theirs.replace('theirs', 'new'), 'new');
    symlinkSync('../../../../README.md', join(repository.folder, own.replace('own', 'link')));
    repository.git('init', '--quiet', join(repository.folder, 'src/content/case-studies/example-city/inner'));
    repository.write('src/content/case-studies/example-city/inner/a.mdx', 'a');
    const city = 'case-studies/example-city';
    expect(await check()).toEqual([
      `forbidden-mode ${city}/inner/`,
      `forbidden-path ${city}/inner/`,
      `forbidden-mode ${city}/link.mdx`,
      'foreign-file case-studies/example-provincial/new.mdx',
    ]);
  });

  it('is a submodule that is to be ignored', async () => {
    const sub = 'src/content/case-studies/example-city/sub';
    repository.write('.gitmodules', `[submodule "s"]\n\tpath = ${sub}\n\turl = ./s\n\tignore = all\n`);
    repository.git('add', '--all');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.git('rev-parse', 'HEAD')},${sub}`);
    repository.git('commit', '--quiet', '--message=submodule');
    expect(await check()).toContain('forbidden-mode case-studies/example-city/sub');
  });

  it('is the same whatever the configuration says of comparisons', async () => {
    for (const [key, value] of [
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['diff.ignoreSubmodules', 'all'],
      ['diff.external', 'false'],
      ['core.quotePath', 'true'],
      ['color.diff', 'always'],
    ] as const)
      repository.git('config', key, value);
    repository.git('mv', theirs, own.replace('own', 'taken'));
    expect(await check()).toEqual(foreign);
  });
});

describe('the history', () => {
  const moveMain = (path: string, text: string) => {
    repository.git('checkout', '--quiet', 'main');
    commit(path, text);
    repository.git('checkout', '--quiet', 'contribution');
  };

  it('does not hold against a branch what others did on main since', async () => {
    commit(own, 'committed');
    moveMain(theirs, 'by its owner');
    expect(await check()).toEqual([]);
    repository.git('merge', '--quiet', '--no-edit', 'main');
    expect(await check()).toEqual([]);
  });

  it('does not miss in a branch the addresses that others have entered on main since', async () => {
    const lock = baseContent['addresses.lock'] as string;
    commit('addresses.lock', `${lock}/reports/example-city/new/\n`);
    moveMain('addresses.lock', `${lock}/reports/example-provincial/new/\n`);
    expect(await check()).toEqual([]);
  });

  it('shows a merge that sets a file of another back', async () => {
    commit(own, 'committed');
    moveMain(theirs, 'by its owner');
    repository.git('merge', '--quiet', '--no-edit', '--strategy=ours', 'main');
    expect(await check()).toEqual(foreign);
  });

  it('shows a merge that adds a change of its own', async () => {
    commit(own, 'committed');
    moveMain('src/content/case-studies/example-provincial/more.mdx', 'more');
    repository.git('merge', '--quiet', '--no-commit', 'main');
    commit(theirs, 'evil');
    expect(await check()).toEqual(foreign);
  });

  it('compares with the base itself where the branches cross', async () => {
    commit(own, 'committed');
    const one = repository.git('rev-parse', 'contribution');
    moveMain(theirs, 'by its owner');
    const two = repository.git('rev-parse', 'main');
    repository.git('merge', '--quiet', '--no-edit', '--strategy=ours', two);
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-edit', one);
    repository.git('checkout', '--quiet', 'contribution');
    expect(repository.git('merge-base', '--all', 'main', 'HEAD').split('\n')).toHaveLength(2);
    expect(await check()).toEqual(foreign);
  });

  it('compares with the base itself where there is nothing in common', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'unrelated');
    commit(theirs, 'edited');
    expect(await check()).toEqual(foreign);
  });

  it('takes the owners of the base as it is now', async () => {
    commit(own, 'committed');
    expect(await check({ account: 'example-clerk' })).toEqual([]);
    moveMain(profile, (baseContent[profile] as string).replace('Example-Clerk, ', ''));
    expect(await check({ account: 'example-clerk' })).toEqual(['unknown-account associations']);
  });
});

describe('the base', () => {
  it('may be a branch, a tag or another revision', async () => {
    repository.git('tag', '--annotate', '--message=tag', 'v1', 'main');
    commit(theirs, 'committed');
    for (const base of ['refs/heads/main', 'HEAD~1', 'v1', 'main@{0}'])
      expect(await check({ as: 'example-city', base }), base).toEqual(foreign);
  });

  it('may not be an option, a range, a tree or anything that is not there', async () => {
    const written = ['--output=x', '-h', '', 'a b', 'main\n', 'main..HEAD', 'no-such-branch', '0'.repeat(40), 'HEAD:src', 'main^{tree}'];
    for (const base of [...written, 'x'.repeat(300)]) {
      const failure = { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' };
      await expect(check({ as: 'example-city', base }), JSON.stringify(base)).rejects.toMatchObject(failure);
    }
  });

  it('may not be a branch and a tag at once', async () => {
    commit(theirs, 'committed');
    repository.git('tag', 'main', 'HEAD');
    await expect(check({ as: 'example-city', base: 'main' })).rejects.toThrow('both a branch and a tag');
    expect(await check()).toEqual(foreign);
  });

  it('is origin/main where nothing is said, then main', async () => {
    commit(theirs, 'committed');
    const clone = new Repository('clone');
    clone.git('clone', '--quiet', repository.folder, '.');
    expect(await check({ as: 'example-city' }, clone)).toEqual(foreign);
    clone.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(await check({ as: 'example-city' }, clone)).toEqual([]);
    clone.remove();
    repository.git('branch', '--quiet', '--delete', '--force', 'main');
    await expect(check()).rejects.toThrow('--base');
  });

  it('is stricter in a shallow clone, and never laxer', async () => {
    commit(theirs, 'committed');
    const clone = new Repository('shallow');
    clone.git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${repository.folder}`, '.');
    expect(await check({ as: 'example-city' }, clone)).toEqual(foreign);
    clone.remove();
  });
});

it('says that the content is not that of a repository, and which options go together', async () => {
  rmSync(join(repository.folder, '.git'), { recursive: true });
  await expect(check()).rejects.toThrow('src/content');
  expect(await check({})).toEqual([]);
  await expect(check({ base: 'main' })).rejects.toThrow('--as');
  await expect(check({ as: 'example-city', account: 'example-clerk' })).rejects.toThrow('not both');
});
