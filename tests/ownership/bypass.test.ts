import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findForeignChanges, findForeignPush } from '../../scripts/lib/ownership.ts';
import { baseContent, baseRepository, type Edit, gitEnvironment, type Repository } from './repository.ts';

const content = 'src/content';
const own = `${content}/case-studies/example-city/own.mdx`;
const theirs = `${content}/case-studies/example-provincial/theirs.mdx`;
const ownProfile = `${content}/associations/example-city/profile.mdx`;
const theirProfile = `${content}/associations/example-provincial/profile.mdx`;
const lock = baseContent['addresses.lock'] as string;
const listing = (path: string, account: string): Edit => ({
  path,
  text: (baseContent[path] as string).replace('accounts: [', `accounts: [${account}, `),
});
const inOwn = (name: string): Edit => ({ path: `${content}/case-studies/example-city/${name}` });

/** Each way round the check: what the commit does, who pushes it, and the rules that must speak. */
const bypasses: [name: string, edits: Edit[], rules: string[], account?: string][] = [
  ['a file of another is changed', [{ path: theirs }], ['foreign-file']],
  ['a file of another is deleted', [{ remove: theirs }], ['foreign-file']],
  [
    'a file of another is renamed in place',
    [{ remove: theirs }, { path: theirs.replace('theirs', 'renamed') }],
    ['foreign-file', 'foreign-file'],
  ],
  ['a file of another is renamed into the own folder', [{ remove: theirs }, inOwn('theirs.mdx')], ['foreign-file']],
  ['an own file is renamed into the folder of another', [{ remove: own }, { path: theirs.replace('theirs', 'own') }], ['foreign-file']],
  ['a stranger enters themselves', [listing(ownProfile, 'stranger')], ['unknown-account'], 'git:stranger'],
  ['a stranger enters themselves and goes on', [listing(ownProfile, 'stranger'), { path: own }], ['unknown-account'], 'git:stranger'],
  ['an account is added to another', [listing(theirProfile, 'example-clerk')], ['foreign-file']],
  [
    'an account is added to another, and used',
    [listing(theirProfile, 'example-clerk'), { path: theirs }],
    ['foreign-file', 'foreign-file'],
  ],
  [
    'the editorial office is taken over',
    [
      {
        path: `${content}/network/network.yaml`,
        text: (baseContent[`${content}/network/network.yaml`] as string).replace('Office: editorial', 'Office: example-city'),
      },
    ],
    ['foreign-file'],
  ],
  ['an account of another host', [{ path: own }], ['unknown-account'], 'git:other-clerk'],
  ['an account without a host', [{ path: theirs }], ['unknown-account'], 'example-province'],
  ['an account that is none', [{ path: own }], ['unknown-account'], 'git:Example-Clerk\n'],
  ['an account in look-alike letters', [{ path: own }], ['unknown-account'], 'git:Example-Cler\u212a'],
  ['a file of the network', [{ path: `${content}/network/topics.yaml` }], ['foreign-file']],
  ['a file outside the content', [{ path: 'scripts/check.ts' }], ['foreign-file']],
  ['a workflow', [{ path: '.github/workflows/x.yml' }], ['foreign-file']],
  ['attributes for the whole repository', [{ path: '.gitattributes', text: '* export-ignore\n' }], ['foreign-file']],
  ['attributes in the own folder', [inOwn('.gitattributes')], ['forbidden-path']],
  ['a new association', [{ path: `${content}/associations/example-new/profile.mdx` }], ['foreign-file']],
  ['another case of the content', [{ path: 'src/Content/case-studies/example-city/a.mdx' }], ['foreign-file']],
  ['another case of the collection', [{ path: `${content}/Case-Studies/example-city/a.mdx` }], ['foreign-file']],
  ['another case of another', [{ path: `${content}/case-studies/EXAMPLE-PROVINCIAL/theirs.mdx` }], ['foreign-file']],
  ['another case of the own folder', [{ path: `${content}/case-studies/Example-City/own.mdx` }], ['foreign-file']],
  ['another case of the list of addresses', [{ path: 'Addresses.lock' }], ['foreign-file']],
  ['a rename by case alone', [{ remove: own }, inOwn('Own.mdx')], ['forbidden-path']],
  ['a symbolic link', [{ path: own, mode: '120000', text: '../../../../.env' }], ['forbidden-mode']],
  [
    'a symbolic link in place of the own folder',
    [{ remove: own }, { path: `${content}/case-studies/example-city`, mode: '120000', text: 'example-provincial' }],
    ['forbidden-mode', 'foreign-file'],
  ],
  ['a submodule', [{ ...inOwn('sub'), mode: '160000' } as Edit], ['forbidden-mode']],
  [
    'a submodule that is to be ignored',
    [
      { ...inOwn('sub'), mode: '160000' } as Edit,
      { path: '.gitmodules', text: `[submodule "s"]\n\tpath = ${content}/case-studies/example-city/sub\n\turl = ./s\n\tignore = all\n` },
    ],
    ['foreign-file', 'forbidden-mode'],
  ],
  ['an executable file', [{ ...inOwn('run.mdx'), mode: '100755' } as Edit], ['forbidden-mode']],
  ['an own file made executable', [{ path: own, mode: '100755', text: baseContent[own] as string }], ['forbidden-mode']],
  ['a line taken out of the list', [{ path: 'addresses.lock', text: lock.replace(/^.*theirs.*\n/m, '') }], ['locked-address']],
  ['an own line taken out of the list', [{ path: 'addresses.lock', text: lock.replace(/^.*own.*\n/m, '') }], ['locked-address']],
  [
    'an address of another in the list',
    [{ path: 'addresses.lock', text: `${lock}/case-studies/example-provincial/x/\n` }],
    ['locked-address'],
  ],
  ['the list deleted', [{ remove: 'addresses.lock' }], ['locked-address']],
  ['a name with a line feed', [inOwn('a\nb.mdx')], ['forbidden-path']],
  ['a name with a tab', [inOwn('a\tb.mdx')], ['forbidden-path']],
  ['a name with a quotation mark', [inOwn('"a".mdx')], ['forbidden-path']],
  ['a name that turns the direction', [inOwn('a\u202exdm.mdx')], ['forbidden-path']],
  ['a name of another normal form', [inOwn('cafe\u0301.mdx')], ['forbidden-path']],
  ['a folder of another normal form', [{ path: `${content}/case-studies/e\u0301xample-city/a.mdx` }], ['foreign-file']],
  ['a name with backslashes', [inOwn('..\\example-provincial\\theirs.mdx')], ['forbidden-path']],
  ['a path with backslashes', [{ path: `${content}\\case-studies\\example-city\\a.mdx` }], ['foreign-file']],
  ['a name like a way up', [inOwn('...'), inOwn('..%2fx.mdx'), inOwn('.. /x.mdx')], ['forbidden-path', 'forbidden-path', 'forbidden-path']],
  ['a quoted path', [{ path: `"${own}"` }], ['foreign-file']],
  ['a folder that begins like the own', [{ path: `${content}/case-studies/example-city-2/a.mdx` }], ['foreign-file']],
  ['a collection that is none', [{ path: `${content}/pages/example-city/a.mdx` }], ['foreign-file']],
  ['a file beside the folders', [{ path: `${content}/case-studies/a.mdx` }], ['foreign-file']],
];

const good: [name: string, edits: Edit[], account?: string][] = [
  ['an own file is added', [inOwn('new.mdx')]],
  ['an own picture is added', [inOwn('room.png')]],
  ['an own file is changed', [{ path: own }]],
  ['an own file is deleted', [{ remove: own }]],
  ['an own file is renamed', [{ remove: own }, inOwn('renamed.mdx')]],
  ['an own file moves to another collection', [{ remove: own }, { path: `${content}/reports/example-city/own.mdx` }]],
  ['an account is added to the own profile', [listing(ownProfile, 'gitee:second-clerk')]],
  ['an own address is added', [{ path: 'addresses.lock', text: `${lock}/reports/example-city/new/\n` }]],
  ['the account is written in another case', [{ path: own }], 'git:EXAMPLE-CLERK'],
  ['the account of one host', [{ path: own }], 'gitee:other-clerk'],
  ['nothing is changed', []],
];

let repository: Repository;
let base: string;
let made: string[];
const clerk = 'git:example-clerk';

// git and node start often here, and other tests run beside them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  for (const [name, value] of Object.entries(gitEnvironment)) if (name.startsWith('GIT_')) vi.stubEnv(name, value);
  repository = baseRepository('bypass');
  base = repository.git('rev-parse', 'HEAD');
  made = repository.commits([...bypasses, ...good].map(([, edits]) => ({ parents: [base], edits })));
});
afterAll(() => {
  vi.unstubAllEnvs();
  repository.remove();
});

const findingsOn = (commit: string, account = clerk) => findForeignPush(repository.folder, { account }, { old: base, new: commit });
const rulesOn = async (commit: string, account = clerk) => (await findingsOn(commit, account)).map(({ rule }) => rule);

describe('refused', () => {
  it.concurrent.each(bypasses.map((bypass, index) => [...bypass.slice(0, 1), index] as [string, number]))('%s', async (_name, index) => {
    const [, , rules, account] = bypasses[index] as (typeof bypasses)[number];
    expect(await rulesOn(made[index] as string, account)).toEqual(rules);
  });

  it('all of them at once, in a work tree as in a push', async () => {
    const own = bypasses.filter(([, , , account]) => account === undefined).flatMap(([, edits]) => edits);
    const all = repository.commit([base], [...new Map(own.map((edit) => ['path' in edit ? edit.path : edit.remove, edit])).values()]);
    repository.git('update-ref', '--no-deref', 'HEAD', all);
    const place = { content: join(repository.folder, content), lock: join(repository.folder, 'addresses.lock') };
    const pushed = await findingsOn(all);
    expect(pushed.length).toBeGreaterThan(30);
    expect(await findForeignChanges(place, { account: clerk, base })).toEqual(pushed);
  });

  it('a path that leads up', async () => {
    const blob = repository.run(['hash-object', '-w', '--stdin'], 'x');
    const inner = repository.run(['mktree', '-z'], `100644 blob ${blob}\ttheirs.mdx\0`);
    const up = repository.run(['mktree', '-z'], `040000 tree ${inner}\texample-provincial\0`);
    const nest = (tree: string, name: string, commit: string) =>
      repository.run(['mktree', '-z'], `${repository.run(['ls-tree', '-z', commit])}040000 tree ${tree}\t${name}\0`);
    const city = nest(up, '..', `${base}:${content}/case-studies/example-city`);
    const replaced = (tree: string, name: string, within: string) => {
      const lines = repository
        .run(['ls-tree', '-z', within])
        .split('\0')
        .filter((line) => line !== '' && !line.endsWith(`\t${name}`));
      return repository.run(['mktree', '-z'], [...lines, `040000 tree ${tree}\t${name}`].map((line) => `${line}\0`).join(''));
    };
    const studies = replaced(city, 'example-city', `${base}:${content}/case-studies`);
    const tree = replaced(replaced(replaced(studies, 'case-studies', `${base}:${content}`), 'content', `${base}:src`), 'src', base);
    expect(await rulesOn(repository.commitOf(tree, [base]))).toEqual(['forbidden-path']);
  });

  it('a merge that hides a change to a file of another', async () => {
    const side = repository.commit([base], [inOwn('side.mdx')]);
    const merge = repository.commit([side, base], [{ path: theirs, text: 'evil' }]);
    expect(await rulesOn(merge)).toEqual(['foreign-file']);
  });

  it('a history that brings a change and takes it back', async () => {
    const there = repository.commit([base], [{ path: theirs, text: 'x' }]);
    const back = repository.commit([there], [{ path: theirs, text: baseContent[theirs] as string }]);
    expect(await rulesOn(back)).toEqual([]);
    expect(await rulesOn(there)).toEqual(['foreign-file']);
  });

  it('a commit in whose place another is shown', async () => {
    const there = repository.commit([base], [{ path: theirs, text: 'replaced' }]);
    repository.git('replace', there, base);
    expect(await rulesOn(there)).toEqual(['foreign-file']);
  });

  it('a history that has nothing to do with the base', async () => {
    const unrelated = repository.commitOf(repository.git('rev-parse', `${base}^{tree}`), []);
    const edited = repository.commit([unrelated], [{ path: theirs, text: 'x' }]);
    expect(await rulesOn(edited)).toEqual(['foreign-file']);
  });
});

describe('accepted', () => {
  it.concurrent.each(good.map(([name], index) => [name, index] as const))('%s', async (_name, index) => {
    const [, , account] = good[index] as (typeof good)[number];
    expect(await rulesOn(made[bypasses.length + index] as string, account)).toEqual([]);
  });
});
