import { describe, expect, it } from 'vitest';
import { type PrivateNames, privateNames } from './private-names.ts';

const listed = (list: string) => privateNames(list) as PrivateNames;
const found = (list: string, text: string) =>
  listed(list)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('privateNames', () => {
  it.each([
    ['张门飞', '找到张门飞了'],
    ['张门飞', '找到張門飛了'],
    ['張門飛', '找到张门飞了'],
    ['张门飞', '张 门\u3000飞'],
    ['张门飞', '张\u200b门\u00ad\n飞'],
    ['钟后里', '鍾後裡'],
    ['钟后里', '鐘后裏'],
    ['Li Weiss', 'by ＬＩ　ｗｅｉｓｓ.'],
    ['LI WEISS', 'liweiss'],
    ['欧阳·娜', '歐陽・娜'],
    ['13800000000', '电话138 0000 0000。'],
  ])('finds %s in %j', (name, text) => {
    expect(found(name, text)).toHaveLength(1);
  });

  it.each([
    ['张门飞', '张门，飞'],
    ['Li Na', 'Elina'],
    ['Li Na', 'linate'],
    ['1380000', '21380000'],
    ['a.c', 'abc'],
    ['a]^-\\c', 'abc'],
  ])('does not find %s in %j', (name, text) => {
    expect(found(name, text)).toEqual([]);
  });

  it('finds names that are made of signs of patterns', () => {
    expect(found('a]^-\\c', 'x a]^-\\c')).toEqual(['a]^-\\c']);
  });

  it('tells every place, with nothing of a name but its first character', () => {
    const names = listed('# 名单\n张门飞 # 同意书未到\n\n李某某公司\r\n');
    expect(names.find('张门飞和李 某某公司，張門飛').map(({ masked }) => masked)).toEqual(['张＊＊', '李 ＊＊＊＊', '張＊＊']);
    expect(names.mask('由张门\n飞、李某某公司提出')).toBe('由张＊\n＊、李＊＊＊＊提出');
  });

  it('has nothing to find in an empty list', () => {
    expect(privateNames('\n# 还没有\n')).toBeNull();
  });

  it('refuses a name of one character without printing it', () => {
    expect(() => privateNames('张门飞\n 张 \n')).toThrow(/line 2/);
    expect(() => privateNames('张')).not.toThrow(/张/);
  });
});
