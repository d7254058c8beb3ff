import { describe, expect, it } from 'vitest';
import type { SearchPart } from './document.ts';
import { collapse, heading, names, pairParts, section, texts } from './parts.ts';

it('has spaces as a browser shows them, and keeps the wide space of Chinese', () => {
  expect(collapse('\n  甲　乙 \t\n丙\u00a0丁  ')).toBe('甲　乙 丙\u00a0丁');
});

it('makes parts of what there is', () => {
  expect(texts('甲', undefined, null, ' \n', '乙')).toEqual([
    { kind: 'text', text: '甲' },
    { kind: 'text', text: '乙' },
  ]);
  expect(section(heading('空', 'empty'), [])).toEqual([]);
});

describe('pairs of scripts', () => {
  const pair = (hans: SearchPart[], hant: SearchPart[]) => {
    const parts = pairParts(hans, hant);
    return parts.hans.map(({ kind, text }, index) => `${kind} ${text}|${parts.hant[index]?.text}`);
  };

  it('leave out what stands there already in both, headings excepted', () => {
    const parts = (one: string, other: string) => [
      ...names(one),
      heading('x', 'x'),
      ...texts(one, other),
      heading('x', 'x'),
      ...texts(other),
    ];
    expect(pair(parts('国发1号', '发展'), parts('國發1號', '發展'))).toEqual([
      'name 国发1号|國發1號',
      'heading x|x',
      'text 发展|發展',
      'heading x|x',
    ]);
  });

  it('keep what stands twice in one script only', () => {
    expect(pair(names('里面', '里面'), names('裡面', '裏面'))).toEqual(['name 里面|裡面', 'name 里面|裏面']);
  });

  it.each([
    ['in the middle', [...texts('甲'), heading('题', 'a'), ...texts('丙')], [...texts('甲', '乙'), heading('題', 'a'), ...texts('丙')]],
    ['at the end', [heading('题', 'a')], [heading('題', 'a'), ...texts('乙')]],
    ['at the beginning', [...texts('乙'), heading('题', 'a')], [heading('題', 'a')]],
  ])('have an empty part %s where one script has one more, and lose nothing', (_where, hans, hant) => {
    const parts = pairParts(hans, hant);
    expect(parts.hans.map(({ kind, anchor }) => [kind, anchor])).toEqual(parts.hant.map(({ kind, anchor }) => [kind, anchor]));
    expect(parts.hans.filter(({ text }) => text !== '')).toEqual(hans);
    expect(parts.hant.filter(({ text }) => text !== '')).toEqual(hant);
  });
});
