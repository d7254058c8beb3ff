import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['中国中小企业协会', 'zgzxqyxh'],
  ['重庆', 'cq'],
  ['会计', 'kj'],
  ['长春市银行业协会', 'ccsyhyxh'],
  ['ISO9001认证', 'iso9001rz'],
  ['ＩＳＯ９００１', 'iso9001'],
  ['国发〔2009〕36号', 'gf200936h'],
  ['《中小企业促进法》（2017年修订）', 'zxqycjf2017nxd'],
  ['绿色、旅游', 'lsly'],
  ['法', null],
  ['……', null],
  ['字'.repeat(40), 'z'.repeat(40)],
  ['字'.repeat(41), null],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
