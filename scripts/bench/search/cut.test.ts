import { describe, expect, it } from 'vitest';
import { chanceOf } from '../library/chance.ts';
import { cutMixed, cutPunctuated, cutSingle, cutSubstring } from './cut.ts';

/** Every different thing that a cutter gives for many seeds. */
function all(cut: (chance: ReturnType<typeof chanceOf>) => string | null): (string | null)[] {
  return [...new Set(Array.from({ length: 200 }, (_, seed) => cut(chanceOf(String(seed)))))].sort();
}

describe('a substring', () => {
  it('stands between ends of words where that is asked for', () => {
    expect(all((chance) => cutSubstring('企业融资', { length: 2, across: false }, chance))).toEqual(['企业', '融资']);
  });

  it('runs across words otherwise', () => {
    expect(all((chance) => cutSubstring('企业融资', { length: 2, across: true }, chance))).toEqual(['业融']);
  });

  it('is of Han characters alone', () => {
    expect(all((chance) => cutSubstring('用ERP的，有', { length: 2, across: true }, chance))).toEqual([null]);
  });

  it('counts a character beyond the basic plane as one', () => {
    expect(all((chance) => cutSubstring('𠮷', { length: 1, across: false }, chance))).toEqual(['𠮷']);
  });

  it('is none of a text that is too short', () => {
    expect(all((chance) => cutSubstring('企业', { length: 3, across: true }, chance))).toEqual([null]);
  });
});

describe('a cut with punctuation', () => {
  it('has the mark inside it', () => {
    expect(all((chance) => cutPunctuated('先看，再说。', 3, chance))).toEqual(['看，再']);
  });

  it('has no quotation mark', () => {
    expect(all((chance) => cutPunctuated('叫“走，出', 4, chance))).toEqual([null]);
  });

  it('does not cut a number', () => {
    expect(all((chance) => cutPunctuated('12，34', 3, chance))).toEqual([null]);
  });
});

describe('a mixed cut', () => {
  it('has whole words and whole numbers', () => {
    expect(all((chance) => cutMixed('过ISO9001认证', 9, chance))).toEqual(['ISO9001认证', '过ISO9001认']);
    expect(all((chance) => cutMixed('共12.6万', 2, chance))).toEqual([null]);
  });

  it('has Han characters too', () => {
    expect(all((chance) => cutMixed('共 ISO9001', 7, chance))).toEqual([null]);
  });
});

it('a single character is any Han character of the text', () => {
  expect(all((chance) => cutSingle('A企，企业1', chance))).toEqual(['业', '企']);
  expect(cutSingle('A1', chanceOf('1'))).toBe(null);
});
