import { describe, expect, it } from 'vitest';
import { accountPattern, isAccount } from './account.ts';

describe('accountPattern', () => {
  it.each(['example-clerk', 'github:Example_Clerk', 'gitee:e.clerk', 'git:_', `gitlab:${'a'.repeat(64)}`])('takes %j', (account) => {
    expect(accountPattern.test(account)).toBe(true);
  });

  it.each([
    '',
    '-clerk',
    '.clerk',
    'git:-clerk',
    'gitea:clerk',
    'GitHub:clerk',
    'github:',
    'github:gitlab:clerk',
    '@clerk',
    'clerk\n',
    'cler\u212a',
    '示例',
    'a b',
    'a/b',
    'a'.repeat(65),
  ])('refuses %j', (account) => {
    expect(accountPattern.test(account)).toBe(false);
  });
});

describe('isAccount', () => {
  it.each([
    ['clerk', 'clerk', true],
    ['clerk', 'gitee:CLERK', true],
    ['gitee:Clerk', 'gitee:clerk', true],
    ['gitee:clerk', 'github:clerk', false],
    ['gitee:clerk', 'clerk', false],
    ['clerk', 'clerk2', false],
    ['clerk', 'cler\u212a', false],
    ['git:clerk', 'git:clerk\n', false],
  ])('%j listed, %j acting: %j', (listed, acting, expected) => {
    expect(isAccount(listed, acting)).toBe(expected);
  });
});
