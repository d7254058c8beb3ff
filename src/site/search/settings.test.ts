import { expect, it } from 'vitest';
import { indexFormat, isSettings } from './settings.ts';

const right = { format: indexFormat, documents: 3, hant: '協會', hans: '协会', frequent: '协会 企业' };

it('takes settings as a site of the same format writes them', () => {
  expect(isSettings(right)).toBe(true);
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['another format', { ...right, format: 'gongjian-index/0' }],
  ['no number of documents', { ...right, documents: '3' }],
  ['a table that is none', { ...right, hant: ['協'] }],
  ['a table beyond all bounds', { ...right, hans: 'x'.repeat(300_000) }],
  ['no list of pairs', { ...right, frequent: undefined }],
])('refuses %s', (_name, value) => {
  expect(isSettings(value)).toBe(false);
});
