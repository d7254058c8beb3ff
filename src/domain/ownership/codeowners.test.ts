import { describe, expect, it } from 'vitest';
import { ownedCollections } from '../collections.ts';
import { codeOwnersFile, codeOwnersHosts } from './codeowners.ts';
import type { Owners } from './owners.ts';

const owners: Owners = {
  associations: new Set(['example-provincial', 'editorial', 'example-city']),
  accounts: new Map([
    ['editorial', ['github:Example-Editor', 'example-editor', 'second']],
    ['example-city', ['gitee:example-clerk', 'git:server-clerk']],
    ['example-provincial', []],
  ]),
  unreadable: [],
  editorialOffice: 'editorial',
};
const linesOf = (host: (typeof codeOwnersHosts)[number], from = owners) => codeOwnersFile(host, from).text.split('\n');
const rulesOf = (host: (typeof codeOwnersHosts)[number]) => linesOf(host).filter((line) => line.startsWith('/'));

describe('codeOwnersFile', () => {
  it('stands where each host looks for it', () => {
    const places = codeOwnersHosts.map((host) => codeOwnersFile(host, owners).path);
    expect(places).toEqual(['.github/CODEOWNERS', '.gitlab/CODEOWNERS', '.gitee/CODEOWNERS']);
  });

  it('names the accounts of its host alone, each once in any case', () => {
    expect(rulesOf('github')).toEqual([
      '/src/content/network/ @example-editor @second',
      '/addresses.lock @example-editor @second',
      '/frozen.lock @example-editor @second',
      '/src/content/*/editorial/ @example-editor @second',
    ]);
    expect(codeOwnersFile('gitlab', owners).text).not.toContain('clerk');
  });

  it('writes every folder out for Gitee', () => {
    const city = rulesOf('gitee').filter((line) => line.includes('example-city'));
    expect(city).toHaveLength(ownedCollections.length + 1);
    expect(city[0]).toBe('/src/content/activities/example-city/ @example-clerk');
    expect(rulesOf('gitee').every((line) => !line.includes('*'))).toBe(true);
  });

  it('stays as it is when an association without an account comes in', () => {
    const more = { ...owners, associations: new Set([...owners.associations, 'example-county']) };
    for (const host of codeOwnersHosts) expect(linesOf(host, more)).toEqual(linesOf(host));
  });

  it('has no account in a remark, because GitLab would ask it', () => {
    for (const host of codeOwnersHosts) {
      for (const line of linesOf(host).filter((text) => text.startsWith('#'))) expect(line).not.toContain('@');
    }
  });

  it('has no line without an owner where nobody lists an account', () => {
    const none = { ...owners, accounts: new Map() };
    expect(linesOf('github', none).filter((line) => line.startsWith('/'))).toEqual([]);
  });
});
