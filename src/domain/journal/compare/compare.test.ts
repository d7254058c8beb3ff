import { describe, expect, it } from 'vitest';
import { compareVersions, hasChanges, type Passage } from './compare.ts';
import { compareTexts } from './words.ts';

const marks = { same: '', deleted: '-', inserted: '+' };
const shown = (passages: readonly Passage[]) =>
  passages.map((passage) =>
    passage.kind === 'same'
      ? passage.texts.join('/')
      : passage.runs.map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`)).join(''),
  );
const inOne = (before: string, after: string) => shown([{ kind: 'changed', runs: compareTexts(before, after) }])[0];

describe('what makes no difference', () => {
  it.each([
    ['full and half width', '２０２５年，ＡＢＣ（甲）：5％！', '2025年,ABC(甲):5%!'],
    ['half-width marks of East Asia', '甲｡乙､丙｢丁｣', '甲。乙、丙「丁」'],
    ['scripts', '國務院令規定中小企業款項支付', '国务院令规定中小企业款项支付'],
    ['variants of a character', '臺北、裡面、裏面、為、爲、眾、衆、著、羣', '台北、里面、里面、为、为、众、众、着、群'],
    ['spaces', '自 2025 年　6月 1日起', '自2025年6月1日起'],
    ['characters without a shape', '自\u200b2025\u00ad年\ufeff', '自2025年'],
    ['shapes of quotation marks', '“甲”和‘乙’', '「甲」和『乙』'],
  ])('%s', (_, before, after) => {
    expect(hasChanges(compareVersions([before], [after]))).toBe(false);
    expect(hasChanges(compareVersions([after], [before]))).toBe(false);
  });

  it('is shown as the later text has it', () => {
    expect(shown(compareVersions(['２０２５ 年'], ['2025年']))).toEqual(['2025年']);
  });
});

describe('what does', () => {
  it.each([
    ['a number, which is one piece', '期限30日', '期限60日', '期限[-30][+60]日'],
    ['a digit within a number', '1234.5元', '1234.6元', '[-1234.5][+1234.6]元'],
    ['a word', '机关应当付款', '机关可以付款', '机关[-应当][+可以]付款'],
    ['a character that is no variant', '甲公司付款', '乙公司付款', '[-甲][+乙]公司付款'],
    ['a mark of another meaning', '甲、乙', '甲；乙', '甲[-、][+；]乙'],
    ['a case of letters', '见附件 Ab 第一条', '见附件 AB 第一条', '见附件 [-Ab ][+AB ]第一条'],
    ['a word that came', '付款', '按时付款', '[+按时]付款'],
    ['a word that went', '按时付款', '付款', '[-按时]付款'],
    ['characters outside the basic plane', '𠮷野付款', '𠮶野付款', '[-𠮷][+𠮶]野付款'],
  ])('%s', (_, before, after, expected) => {
    expect(hasChanges(compareVersions([before], [after]))).toBe(true);
    expect(inOne(before, after)).toBe(expected);
  });

  it('changes with a single character between them are one', () => {
    expect(inOne('由省级的机关办理', '由市级的部门办理')).toBe('由[-省][+市]级的[-机关][+部门]办理');
    expect(inOne('由省的机关办理', '由市的部门办理')).toBe('由[-省的机关][+市的部门]办理');
  });
});

describe('paragraphs', () => {
  it('that stayed stand together; one that was rewritten is one', () => {
    const before = ['标题', '第一段没有变。', '付款期限是三十日，从收货起算。', '末段。'];
    const after = ['标题', '第一段没有变。', '付款期限是六十日，从收货起算。', '末段。'];
    expect(shown(compareVersions(before, after))).toEqual(['标题/第一段没有变。', '付款期限是[-三][+六]十日，从收货起算。', '末段。']);
  });

  it('that came or went are told whole, in their places', () => {
    expect(shown(compareVersions(['甲甲甲', '乙乙乙', '丙丙丙'], ['甲甲甲', '丙丙丙', '丁丁丁']))).toEqual([
      '甲甲甲',
      '[-乙乙乙]',
      '丙丙丙',
      '[+丁丁丁]',
    ]);
  });

  it('that took the place of others are paired with those they are like', () => {
    const before = ['从收货之日起三十日内付款。', '争议由双方协商。'];
    const after = ['新的一段，说的是别的。', '从收货之日起六十日内付款。', '完全不同的话语。'];
    expect(shown(compareVersions(before, after))).toEqual([
      '[+新的一段，说的是别的。]',
      '从收货之日起[-三][+六]十日内付款。',
      '[-争议由双方协商。]',
      '[+完全不同的话语。]',
    ]);
  });

  it('lose no word of either version', () => {
    const before = ['甲乙丙丁戊己', '庚辛壬癸', '子丑寅卯'];
    const after = ['甲丙戊己', '子丑辰卯', '庚辛壬癸', '巳午'];
    const runs = compareVersions(before, after).flatMap((passage): { kind: string; text: string }[] =>
      passage.kind === 'same' ? passage.texts.map((text) => ({ kind: 'same', text })) : [...passage.runs],
    );
    const without = (kind: string) =>
      runs
        .filter((run) => run.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('inserted')).toBe(before.join(''));
    expect(without('deleted')).toBe(after.join(''));
  });

  it('of texts that have nothing in common are compared in bounded time', () => {
    const long = (start: number) => Array.from({ length: 4000 }, (_, index) => String.fromCodePoint(start + index)).join('');
    expect(compareTexts(long(0x4e00), long(0xac00)).map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});
