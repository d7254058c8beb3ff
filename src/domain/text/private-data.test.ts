import { expect, it } from 'vitest';
import { privateDataIn } from './private-data.ts';

it.each([
  ['电话13800138000', ['telephone']],
  ['138 0013 8000', ['telephone']],
  ['+86-138-0013-8000', ['telephone']],
  ['１３８００１３８０００', ['telephone']],
  ['办公室 028-87654321', ['telephone']],
  ['(0755) 8765432', ['telephone']],
  ['写信给 someone@mail.example', ['mail']],
  ['someone＠mail.example', ['mail']],
  ['证件 11010519491231002X', ['identity-card']],
  ['11010519491231002x', ['identity-card']],
  ['110105 19491231 002X', ['identity-card']],
])('finds what is private in %s', (text, found) => {
  expect(privateDataIn(text)).toEqual(found);
});

it.each([
  '国发〔2009〕36号',
  '2026-11-22 至 2026-12-01',
  '项目 110105194912310021',
  '2007—2010年共192期16000人次',
  '第138期',
  '甲@乙',
  'ISSN 0317-8471',
])('takes %s for what it is', (text) => {
  expect(privateDataIn(text)).toEqual([]);
});
