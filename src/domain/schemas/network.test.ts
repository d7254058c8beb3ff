import { expect, it } from 'vitest';
import { partner } from './network.ts';

const right = { id: 'other', title: '示例站', url: 'https://other.example/', search: 'joined' };

it.each(['https://other.example/', 'https://www.other.example:8443/sme/', 'https://协会.中国/'])('a partner may stand at %s', (url) => {
  expect(partner.safeParse({ ...right, url }).success).toBe(true);
});

it.each([
  'http://other.example/',
  'HTTP://other.example/',
  '//other.example/',
  'https://other.example',
  'https://other.example/index.html',
  'https://other.example/?a/',
  'https://other.example/#a/',
  'https://user:secret@other.example/',
  'https://user@other.example/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://2130706433/',
  'https://xn--other-abc.example/',
  'https://other.example/\u202e/',
  'https:///other.example/',
  'https:\\\\other.example/',
  'javascript:alert(1)/',
  'data:text/html,/',
  '',
])('a partner may not stand at %j', (url) => {
  expect(partner.safeParse({ ...right, url }).error?.issues[0]?.message).toBe('expected:site-url');
});

it.each([
  ['an id that is no slug', { id: '../x' }],
  ['another way to be searched', { search: 'always' }],
  ['a key that nobody knows', { token: 'x' }],
])('a partner may not have %s', (_name, wrong) => {
  expect(partner.safeParse({ ...right, ...wrong }).success).toBe(false);
});
