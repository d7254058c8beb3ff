import { describe, expect, it } from 'vitest';
import type { ChangedFile } from './change.ts';
import { added, changed, deleted, exampleContribution } from './example.ts';
import { checkOwnership, ownershipRules } from './index.ts';
import type { ContributionExample } from './rule.ts';

const rulesOf = (example: ContributionExample) => checkOwnership(exampleContribution(example)).map(({ rule }) => rule);
const as = (association: string, ...files: ChangedFile[]) => rulesOf({ actor: { association }, files });

describe.each(ownershipRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('is silent on its good example', () => {
    expect(rulesOf(rule.example.good)).toEqual([]);
  });

  it('speaks on its bad example, with what, why and what to do instead in both languages', () => {
    const findings = checkOwnership(exampleContribution(rule.example.bad));
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([name]));
    for (const { message } of findings) {
      expect(message.zh.what).toMatch(/\p{Script=Han}/u);
      expect(message.en.what).not.toMatch(/\p{Script=Han}/u);
      for (const words of Object.values(message)) expect(Object.values(words).every((text) => text.length > 1)).toBe(true);
    }
  });

  it('has a title in both languages', () => {
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.title.en).toMatch(/^[A-Z]/);
  });
});

it('has one name for each rule', () => {
  expect(new Set(ownershipRules.map(({ name }) => name)).size).toBe(ownershipRules.length);
});

describe('the editorial office', () => {
  it('changes the network and its own folders', () => {
    expect(as('editorial', changed('src/content/network/topics.yaml'), added('src/content/bulletins/editorial/new.mdx'))).toEqual([]);
  });

  it('adds the profile folder of a new association, and nothing else of it', () => {
    expect(as('editorial', added('src/content/associations/example-new/profile.mdx'))).toEqual([]);
    expect(as('editorial', added('src/content/reports/example-new/survey.mdx'))).toEqual(['foreign-file']);
    expect(as('editorial', added('src/content/associations/Example-New/profile.mdx'))).toEqual(['foreign-file']);
    expect(as('editorial', changed('src/content/associations/example-new/profile.mdx'))).toEqual(['foreign-file']);
  });

  it('leaves the folders of others alone', () => {
    expect(as('editorial', changed('src/content/associations/example-city/profile.mdx'))).toEqual(['foreign-file']);
    expect(as('editorial', deleted('src/content/reports/example-city/survey.mdx'))).toEqual(['foreign-file']);
  });

  it('enters any address and removes none', () => {
    const lock = (base: string, head: string) =>
      rulesOf({ actor: { association: 'editorial' }, files: [changed('addresses.lock')], lock: { base, heads: [head] } });
    expect(lock('/a/\n', '/a/\n/reports/example-city/survey/\n')).toEqual([]);
    expect(lock('/a/\n/b/\n', '/b/\n')).toEqual(['locked-address']);
  });
});

describe('the list of what came out', () => {
  const check = (base: string, head: string) =>
    rulesOf({ actor: { association: 'example-city' }, files: [changed('frozen.lock')], frozen: { base, heads: [head] } });
  const line = `${'a'.repeat(64)} articles/example-provincial/text 1\n`;

  it('takes new lines of everybody, since each is held against its text', () => {
    expect(check('', line)).toEqual([]);
  });

  it('lets nobody take a line out or alter it, the editorial office included', () => {
    expect(check(line, '')).toEqual(['locked-text']);
    expect(check(line, line.replace('aaaa', 'bbbb'))).toEqual(['locked-text']);
    const files = [deleted('frozen.lock')];
    expect(rulesOf({ actor: { association: 'editorial' }, files, frozen: { base: line, heads: [''] } })).toEqual(['locked-text']);
  });
});

describe('the list of addresses', () => {
  const own = '/reports/example-city/survey/';
  const check = (base: string, head: string) =>
    rulesOf({ actor: { association: 'example-city' }, files: [changed('addresses.lock')], lock: { base, heads: [head] } });

  it.each([own, '/associations/example-city/', '/issues/example-city/2026-1/'])('takes %s', (address) => {
    expect(check('/z/\n', `${address}\n/z/\n`)).toEqual([]);
  });

  it.each([
    '/reports/example-city-2/survey/',
    '/reports/example-city/survey',
    '/reports/example-city/a/b/',
    '/reports/example-city/../editorial/',
    '/associations/example-provincial/',
    '/topics/finance/',
    '# remark',
    ' ',
    `${own}\r`,
  ])('refuses the line %j', (line) => {
    expect(check('/z/\n', `/z/\n${line}\n`)).toEqual(['locked-address']);
  });

  it('looks at every state of the list', () => {
    const files = [changed('addresses.lock')];
    const lock = { base: '/z/\n', heads: ['/z/\n', '/y/\n/z/\n', '/y/\n/z/\n'] };
    expect(rulesOf({ actor: { association: 'example-city' }, files, lock })).toEqual(['locked-address']);
  });

  it('refuses a second line of another, another end of lines, and its deletion', () => {
    expect(check('/z/\n', '/z/\n/z/\n')).toEqual(['locked-address']);
    expect(check('/z/\n', '/z/\r\n')).toEqual(['locked-address', 'locked-address']);
    expect(as('example-city', deleted('addresses.lock'))).toEqual(['locked-address']);
  });
});
