import { describe, expect, it } from 'vitest';
import { createFold } from './fold.ts';
import { createScriptTable } from './script-table.ts';

const fold = createFold(createScriptTable(() => true));
const folded = (text: string) => fold.fold(text).units.join('');

describe('what makes no difference', () => {
  it.each([
    ['script', '中小企業發展專項資金', '中小企业发展专项资金'],
    ['forms of Hong Kong', '衞生綫裏着', '卫生线里着'],
    ['width', 'ＩＳＯ９００１％', 'iso9001%'],
    ['case', 'ISO', 'iso'],
    ['spaces of any kind', '国 发　2009\u00a036\t号\n', '国发200936号'],
    ['kinds of brackets', '〔2009〕［2009］(2009)（2009）【2009】', '(2009)(2009)(2009)(2009)(2009)'],
    ['kinds of quotes', '“新”「新」『新』‘新’«新»"新"', '"新""新""新""新""新""新"'],
    ['kinds of dashes and dots', '—–－‑・•', '----··'],
    ['marks on letters', 'Crédit café', 'creditcafe'],
    ['characters without a shape', '中\u200b小\u00ad企\ufeff业', '中小企业'],
  ])('%s', (_what, text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

it('keeps what tells names apart', () => {
  expect(folded('《中小企业促进法》，第3条。')).toBe('《中小企业促进法》,第3条。');
});

it('knows where each unit stands in the text, characters outside the basic plane counted as two', () => {
  expect(fold.fold('𠮷 A業')).toEqual({ units: ['𠮷', 'a', '业'], places: [0, 3, 4] });
});

it('changes nothing but the script when it simplifies', () => {
  expect(fold.simplify('國發〔2009〕36號　ＩＳＯ')).toBe('国发〔2009〕36号　ＩＳＯ');
});

it('folds to what folds to itself', () => {
  const { hant, hans } = createScriptTable(() => true);
  expect([...hant].length).toBe([...hans].length);
  expect([...hant].length).toBeGreaterThan(2500);
  expect([...hans].filter((character) => folded(character) !== character)).toEqual([]);
});

it('has only characters that lead to wanted ones', () => {
  expect(createScriptTable((simplified) => simplified === '国')).toEqual({ hant: '國', hans: '国' });
});
