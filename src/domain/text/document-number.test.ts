import { expect, it } from 'vitest';
import { withRightBrackets, wrongBracketsIn } from './document-number.ts';

it.each([
  ['国发(2009)36号', '国发〔2009〕36号'],
  ['国发（2009）36号', '国发〔2009〕36号'],
  ['国发[2009]36号', '国发〔2009〕36号'],
  ['国发［2009］36号', '国发〔2009〕36号'],
  ['国发【2009】36号', '国发〔2009〕36号'],
  ['工信部联企业( 2020 ) 108 号', '工信部联企业〔2020〕108号'],
  ['國發(2009)36號', '國發〔2009〕36號'],
  ['见国发(2009)36号和国办发[2010]1号。', '见国发〔2009〕36号和国办发〔2010〕1号。'],
])('writes %s rightly', (wrong, right) => {
  expect(withRightBrackets(wrong)).toBe(right);
  expect(wrongBracketsIn(wrong).length).toBeGreaterThan(0);
});

it.each([
  '国发〔2009〕36号',
  '第36号',
  '协会（2009）',
  '（2009）36号',
  '[2009]',
  '2009年36号',
  '中国(2009)年',
])('leaves %s alone', (text) => {
  expect(withRightBrackets(text)).toBe(text);
  expect(wrongBracketsIn(text)).toEqual([]);
});
