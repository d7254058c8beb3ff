import { describe, expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import { baseFiles, exampleSource } from '../rules/example.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { associationsOf, ownersOf } from './owners.ts';

const profile = baseFiles['associations/sample/profile.mdx'] as string;
const withKeys = (keys: string) => profile.replace('example: true\n', `example: true\n${keys}`);
const read = (files: ExampleFiles, unread: string[] = []) => ownersOf(createLibrary({ ...exampleSource(files), unread }));

describe('ownersOf', () => {
  it('reads associations, their accounts and the editorial office', () => {
    const owners = read({ 'associations/sample/profile.mdx': withKeys('accounts: [example-clerk, git:other]\n') });
    expect([...owners.associations]).toEqual(['editorial', 'sample']);
    expect(owners.accounts.get('sample')).toEqual(['example-clerk', 'git:other']);
    expect(owners.editorialOffice).toBe('editorial');
    expect(owners.unreadable).toEqual([]);
  });

  it.each([
    ['an account of another form', withKeys('accounts: [example-clerk, "@x"]\n')],
    ['a fault in another key', withKeys('accounts: [example-clerk]\nlevel: village\n')],
    ['broken YAML', withKeys('accounts: [example-clerk\n')],
    ['no frontmatter', 'accounts: [example-clerk]\n'],
    ['bytes that are not UTF-8', Buffer.from(`${withKeys('accounts: [example-clerk]\n')}caf\xe9`, 'latin1')],
  ])('gives no account of a profile with %s, and says which', (_name, text) => {
    const owners = read({ 'associations/sample/profile.mdx': text });
    expect(associationsOf({ account: 'example-clerk' }, owners)).toEqual([]);
    expect(owners.unreadable).toEqual(['sample']);
    expect(associationsOf({ association: 'sample' }, owners)).toEqual(['sample']);
  });

  it('gives no account of a profile that was not read', () => {
    expect(read({}, ['associations/large/profile.mdx']).unreadable).toEqual(['large']);
  });

  it('knows no editorial office where the network does not name one that exists', () => {
    const network = baseFiles['network/network.yaml'] as string;
    const named = (name: string) => read({ 'network/network.yaml': network.replace('editorialOffice: editorial', name) }).editorialOffice;
    expect(named('editorialOffice: nobody')).toBeNull();
    expect(named('editorialOffice: [editorial]')).toBeNull();
  });
});

describe('associationsOf', () => {
  it('lets an account stand for every association that lists it', () => {
    const editorial = (baseFiles['associations/editorial/profile.mdx'] as string).replace('level:', 'accounts: [Example-Clerk]\nlevel:');
    const owners = read({
      'associations/editorial/profile.mdx': editorial,
      'associations/sample/profile.mdx': withKeys('accounts: [git:example-clerk]\n'),
    });
    expect(associationsOf({ account: 'git:EXAMPLE-clerk' }, owners)).toEqual(['editorial', 'sample']);
    expect(associationsOf({ account: 'gitee:example-clerk' }, owners)).toEqual(['editorial']);
    expect(associationsOf({ association: 'constructor' }, owners)).toEqual([]);
  });
});
