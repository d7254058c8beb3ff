import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertDeep, createConverters, hasHan } from './script.ts';

const plain = createConverters();
const ascii = fc.string({ unit: 'grapheme-ascii' });

describe('createConverters', () => {
  it.each([
    ['中小企业促进法', '中小企業促進法'],
    ['会员只有一只', '會員只有一隻'],
    ['头发和发展', '頭髮和發展'],
    ['皇后在后面', '皇后在後面'],
    ['软件和网络', '軟件和網絡'],
    ['银发〔2023〕233号', '銀發〔2023〕233號'],
  ])('writes %s as %s, characters only and no other vocabulary', (hans, hant) => {
    expect(plain.toHant(hans)).toBe(hant);
    expect(plain.toHans(hant)).toBe(hans);
  });

  it('leaves ASCII as it is in both directions', () => {
    fc.assert(
      fc.property(ascii, (text) => plain.toHant(text) === text && plain.toHans(text) === text),
      { seed: 9 },
    );
  });

  it('keeps the ASCII inside Chinese text', () => {
    const only = (text: string) => text.replace(/[^\x20-\x7e]/g, '');
    fc.assert(
      fc.property(ascii, (text) => only(plain.toHant(`企业${text}发展`)) === only(text)),
      { seed: 10 },
    );
  });

  it('leaves kana, Hangul, emoji and characters beyond the first plane alone', () => {
    expect(plain.toHant('かな 한글 🎉 𠮷')).toBe('かな 한글 🎉 𠮷');
  });

  it('follows the glossary where conversion by characters is wrong', () => {
    const { toHant, toHans } = createConverters([{ hans: '台账', hant: '臺賬' }]);
    expect(toHant('建立台账')).toBe('建立臺賬');
    expect(toHans('建立臺賬')).toBe('建立台账');
  });

  it('leaves fixed names as they are written', () => {
    const { toHant } = createConverters([], ['后海软件']);
    expect(toHant('后海软件的发展')).toBe('后海软件的發展');
  });
});

it.each([
  ['abc', false],
  ['', false],
  ['，。《》', false],
  ['かな', false],
  ['a企', true],
  ['𠮷', true],
])('knows whether %j has a Han character', (text, expected) => {
  expect(hasHan(text)).toBe(expected);
});

describe('convertDeep', () => {
  it('converts every text, at any depth, and leaves keys and the rest', () => {
    const data = { 企业: ['企业', { a: '发展', n: 1, f: false, none: undefined, nil: null }] };
    expect(convertDeep(data, plain.toHant)).toEqual({ 企业: ['企業', { a: '發展', n: 1, f: false, none: undefined, nil: null }] });
  });

  it('does not change what it is given', () => {
    const data = { a: ['企业'] };
    convertDeep(data, plain.toHant);
    expect(data).toEqual({ a: ['企业'] });
  });
});
