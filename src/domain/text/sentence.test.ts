import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, shorten } from './sentence.ts';

describe('sentenceAt', () => {
  const text = '第一句。第二句说“见三号文。”第三句！第四句没有句号';

  it.each([
    ['第一', '第一句。'],
    ['三号', '第二句说“见三号文。”'],
    ['第三', '第三句！'],
    ['没有', '第四句没有句号'],
  ])('finds the sentence around %s', (word, sentence) => {
    expect(sentenceAt(text, text.indexOf(word))).toBe(sentence);
  });

  it('gives the stop itself to the sentence that it ends', () => {
    expect(sentenceAt(text, text.indexOf('。'))).toBe('第一句。');
  });

  it('is the whole of a text without stops, trimmed', () => {
    expect(sentenceAt('  一句话 ', 3)).toBe('一句话');
    expect(sentenceAt('', 0)).toBe('');
  });

  it('takes a semicolon and a Latin question mark for ends', () => {
    expect(sentenceAt('甲；乙?丙', 2)).toBe('乙?');
  });

  it('never throws and always gives a piece of the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('甲', '。', '”', ' ', '）', 'a', '；', '𠮷') });
    fc.assert(
      fc.property(texts, fc.nat(40), (value, offset) => value.includes(sentenceAt(value, Math.min(offset, value.length)))),
      { seed: 5 },
    );
  });
});

describe('shorten', () => {
  it.each([
    ['一二三', 3, '一二三'],
    ['一二三四', 3, '一二…'],
    ['', 3, ''],
  ])('cuts %j to %i characters', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });

  it('never cuts a character of two code units in half', () => {
    expect(shorten('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷…');
  });
});
