import { expect, it } from 'vitest';
import { compareDocumentNumbers, spellingsOf, withRightBrackets, wrongBracketsIn, yearOfNumber } from './document-number.ts';

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

it('spells a number as people type it, in either script', () => {
  expect(spellingsOf('国发〔2009〕36号')).toEqual(['国发[2009]36号', '国发(2009)36号', '国发2009 36号']);
  expect(spellingsOf('國發〔2009〕36號')).toEqual(['國發[2009]36號', '國發(2009)36號', '國發2009 36號']);
  expect(spellingsOf('国务院令第722号')).toEqual([]);
});

it('knows the year that a number names', () => {
  expect(['国发〔2009〕36号', '国务院令第722号', '2009年36号'].map(yearOfNumber)).toEqual(['2009', null, null]);
});

it('puts numbers in the order of their count, not of their digits', () => {
  const numbers = ['国发〔2009〕100号', '主席令第六十三号', '国发〔2009〕36号', '中发〔2010〕16号', '国发〔2009〕4号'];
  expect(numbers.sort(compareDocumentNumbers)).toEqual([
    '中发〔2010〕16号',
    '主席令第六十三号',
    '国发〔2009〕4号',
    '国发〔2009〕36号',
    '国发〔2009〕100号',
  ]);
});
