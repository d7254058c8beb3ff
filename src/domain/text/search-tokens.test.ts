import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWords, phrasesOf, separateWords } from './search-tokens.ts';

describe('separateWords', () => {
  it.each([
    ['国发〔2009〕36号', '国 发〔 2009〕 36 号'],
    ['企业“走出去”', '企 业“ 走 出 去”'],
    ['ISO9001认证', 'ISO 9001 认 证'],
    ['SME law', 'SME law'],
  ])('cuts %j', (text, cut) => {
    expect(separateWords(text)).toBe(cut);
  });

  it('can be undone where the text has no spaces of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('国', '发', '36', '〔', '〕', '号', '，', '”')), (parts) => {
        const text = parts.join('');
        expect(joinWords(separateWords(text))).toBe(text);
      }),
      { seed: 4 },
    );
  });
});

describe('phrasesOf', () => {
  it.each([
    ['国发〔2009〕36号', ['"国 发"', '2009', '36']],
    ['国发[2009]36号', ['"国 发"', '2009', '36']],
    ['中小企业 融资', ['"中 小 企 业"', '"融 资"']],
    ['《中小企业促进法》', ['"中 小 企 业 促 进 法"']],
    ['ISO9001认证', ['ISO', '9001', '"认 证"']],
    ['的', ['"的"']],
    ['、。', []],
  ])('reads %j', (query, phrases) => {
    expect(phrasesOf(query)).toEqual(phrases);
  });
});
