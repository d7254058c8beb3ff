import { describe, expect, it } from 'vitest';
import { createFold } from './fold.ts';
import { parseQuery, withDocumentNumber } from './query.ts';
import { createScriptTable } from './script-table.ts';

const fold = createFold(createScriptTable(() => true));
const wordsOf = (text: string) => parseQuery(text, fold).words.map((units) => units.join(''));

describe('words of a question', () => {
  it.each([
    ['one word', '中小企业', ['中小企业']],
    ['several, parted by spaces of any kind', '中小企業　融資 ISO', ['中小企业', '融资', 'iso']],
    ['each once', '融资 融資', ['融资']],
    ['what stands in quotes, as one', '“state council” 意见', ['statecouncil', '意见']],
    ['quotes that do not match', '「专精特新”', ['专精特新']],
    ['a title in its marks', '《中小企业促进法》', ['中小企业促进法']],
    ['quotes in the middle, as they stand', '扶持“专精特新”企业', ['扶持"专精特新"企业']],
    ['an open quote, as it stands', '“专精', ['"专精']],
    ['no numbers of notes', '成立第100天[1]。它与各地', ['成立第100天。它与各地']],
    ['a year in brackets, which is no note', '国发[2009]36号', ['国发(2009)36号']],
    ['no marks alone, beside words', '融资 — 担保', ['融资', '担保']],
    ['a mark, where there is nothing else', '—', ['-']],
    ['nothing', ' 　 ', []],
    ['empty quotes', '“”', ['""']],
  ])('%s', (_what, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('are few, however much is pasted', () => {
    expect(wordsOf('企业 '.repeat(100_000)).length).toBe(1);
    expect(wordsOf('发'.repeat(100_000))[0]?.length).toBe(200);
  });
});

describe('a document number', () => {
  it.each([
    ['国发2009 36', '国发〔2009〕36号'],
    ['国发[2009]36号', '国发〔2009〕36号'],
    ['国发（2009）第36号', '国发〔2009〕36号'],
    ['國發2009年第36號', '國發〔2009〕36号'],
    ['国发200936号', '国发〔2009〕36号'],
    ['国发 2009-36', '国发〔2009〕36号'],
    ['看看 财库2020 46 里', '看看 财库〔2020〕46号 里'],
  ])('is read from %s', (typed, expected) => {
    expect(withDocumentNumber(typed)).toBe(expected);
  });

  it.each(['在2007 3月', '去年2007年3月22日', '企业2009', '共2009 36%', '国发200936', '第36号'])('is not read from %s', (typed) => {
    expect(withDocumentNumber(typed)).toBeNull();
  });
});
