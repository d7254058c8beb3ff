import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanLineBreaks, normaliseDocumentNumber, normaliseTitle } from './typography.ts';

const joined = (text: string) => hanLineBreaks(text).reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);

describe('hanLineBreaks', () => {
  it.each([
    ['甲\n乙', '甲乙'],
    ['甲，\n乙', '甲，乙'],
    ['甲”\n“乙', '甲”“乙'],
    ['甲 \n  乙', '甲乙'],
    ['甲\n乙\n丙', '甲乙丙'],
    ['Ａ\n乙', 'Ａ乙'],
    ['𠮷\n𠮷', '𠮷𠮷'],
  ])('finds the breaks of %j', (text, expected) => {
    expect(joined(text)).toBe(expected);
  });

  it.each(['SME\nlaw', '甲\nSME', 'SME\n甲', '36\n号', '甲 乙', '甲\n\n乙'])('leaves %j', (text) => {
    expect(hanLineBreaks(text)).toEqual([]);
  });
});

describe('normaliseDocumentNumber', () => {
  it.each([
    '国发〔2009〕36号',
    '国发[2009]36号',
    '国发【2009】36号',
    '国发（2009）36号',
    '国发(2009)36号',
    '国发﹝2009﹞36号',
    '国发〔２００９〕３６号',
    ' 国发 〔2009〕　36 号',
  ])('makes one form of %s', (written) => {
    expect(normaliseDocumentNumber(written)).toBe('国发〔2009〕36号');
  });

  it('changes nothing more the second time', () => {
    const numbers = fc.string({ unit: fc.constantFrom('国', '[', ']', '（', '３', '4', ' ', '号', '﹞') });
    fc.assert(
      fc.property(numbers, (text) => normaliseDocumentNumber(normaliseDocumentNumber(text)) === normaliseDocumentNumber(text)),
      { seed: 8 },
    );
  });
});

describe('normaliseTitle', () => {
  it.each([
    ['《中华人民共和国中小企业促进法》', '中小企业促进法'],
    ['中小企业促进法（2017年修订）', '中小企业促进法'],
    ['中小企业促进法(2017修订)', '中小企业促进法'],
    ['中小企业 促进法', '中小企业促进法'],
    ['关于印发〈办法〉的通知', '关于印发办法的通知'],
  ])('compares %s as %s', (title, form) => {
    expect(normaliseTitle(title)).toBe(form);
  });

  it('leaves the state’s name and brackets in the middle of a title', () => {
    expect(normaliseTitle('关于（试行）中华人民共和国某法的意见')).toBe('关于（试行）中华人民共和国某法的意见');
  });
});
