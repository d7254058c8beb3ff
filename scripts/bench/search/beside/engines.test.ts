import { describe, expect, it } from 'vitest';
import { foldWords, pairs } from './engine.ts';
import { engines } from './engines.ts';

it('words keep their spaces in folded writing', () => {
  expect(foldWords('融資　ＩＳＯ 9001')).toBe('融资　iso 9001');
});

it('pairs are of neighbours, and what is no Han character stays whole', () => {
  expect(pairs('中小企，用iso9001', false)).toEqual(['中小', '小企', '用', 'iso', '9001']);
  expect(pairs('中小', true)).toEqual(['中小', '小']);
});

describe.each(engines)('$name', (engine) => {
  const built = engine.build([
    { names: '融资担保办法', text: '银行与协会' },
    { names: '培训计划', text: '中小企业融资的课程' },
    { names: '别的', text: '别的内容' },
  ]);

  it('finds what has the word', () => {
    expect(built.search('融资').sort()).toEqual([0, 1]);
    expect(built.search('协会')).toEqual([0]);
  });

  it('has an index that can be stored', async () => {
    expect((await built.export()).join('').length).toBeGreaterThan(100);
  });
});
