import { describe, expect, it } from 'vitest';
import type { SearchPart } from './document.ts';
import { excerptOf, type Run } from './excerpt.ts';
import { createFold } from './fold.ts';
import { parseQuery } from './query.ts';
import { createScriptTable } from './script-table.ts';

const fold = createFold(createScriptTable(() => true));
const marked = (runs: readonly Run[]) => runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

function excerpt(query: string, ...parts: (string | [SearchPart['kind'], string, string?])[]) {
  const made = parts.map((part, index): SearchPart => {
    if (typeof part === 'string') return { kind: index === 0 ? 'name' : 'text', text: part };
    const [kind, text, anchor] = part;
    return { kind, text, ...(anchor ? { anchor } : {}) };
  });
  const { title, heading, runs } = excerptOf({ parts: made }, { parts: made }, parseQuery(query, fold), fold);
  return { title: marked(title), heading: heading?.text, text: marked(runs) };
}

describe('an excerpt', () => {
  it('is the part that shows most of what was asked for, with the heading above it', () => {
    expect(excerpt('融资 担保', '题', ['heading', '一', 's-1'], '讲融资。', ['heading', '二', 's-2'], '讲担保，也讲融资。')).toEqual({
      title: '题',
      heading: '二',
      text: '讲[担保]，也讲[融资]。',
    });
  });

  it('shows the first text where only the title has it', () => {
    expect(excerpt('担保', '融资担保', '第一段。')).toEqual({ title: '融资[担保]', heading: undefined, text: '第一段。' });
  });

  it('is rather a sentence than a word in a table or a heading', () => {
    expect(excerpt('融资', '题', '融资', ['heading', '融资', 's-1'], '这一段讲中小企业怎样融资，以及怎样担保。').text).toBe(
      '这一段讲中小企业怎样[融资]，以及怎样担保。',
    );
    expect(excerpt('融资', '题', '融资', '另一段。').text).toBe('[融资]');
  });

  it('shows another name without a heading', () => {
    expect(excerpt('36号', '题', ['name', '国发〔2009〕36号'], ['heading', '一'], '文')).toMatchObject({
      text: '国发〔2009〕[36号]',
      heading: undefined,
    });
  });

  it('is cut around what was found, however long the text is', () => {
    const { text } = excerpt('此处', '题', `${'前'.repeat(500)}此处${'后'.repeat(500)}`);
    expect(text).toMatch(/^…前{20,30}\[此处\]后{50,90}…$/);
  });

  it('shows the whole of what was found, however long it is', () => {
    const long = '甲乙丙丁戊'.repeat(30);
    expect(excerpt(long, '题', `前文${long}后文`).text).toContain(`[${long}]`);
  });

  it('marks in the text as it is written what was typed otherwise', () => {
    expect(excerpt('iso9001 国发(2009)', '题', 'ＩＳＯ 9001，國發〔2009〕').text).toBe('[ＩＳＯ 9001]，[國發〔2009〕]');
  });

  it('marks what stands so only in the other script, at its place', () => {
    const part = (text: string): SearchPart => ({ kind: 'text', text });
    const [hant, hans] = [{ parts: [part('題'), part('分批覆查文件')] }, { parts: [part('题'), part('分批复查文件')] }];
    expect(marked(excerptOf(hant, hans, parseQuery('分批复', fold), fold).runs)).toBe('[分批覆]查文件');
  });

  it('marks English words with other endings', () => {
    expect(excerpt('policies', '题', 'a policy of').text).toBe('a [policy] of');
  });

  it('never cuts a character of two units', () => {
    const { text } = excerpt('此处', '题', `${'𠮷'.repeat(60)}此处${'𠮷'.repeat(100)}`);
    expect(text.isWellFormed()).toBe(true);
  });

  it('marks together what stands together, spaces or not', () => {
    expect(excerpt('融资 担保', '题', '讲融资担保').text).toBe('讲[融资担保]');
    expect(excerpt('state council', '题', 'the State Council of').text).toBe('the [State Council] of');
  });

  it('marks nothing twice where words overlap', () => {
    expect(excerpt('中小企业 企业协会', '题', '中小企业协会').text).toBe('[中小企业]协会');
  });
});
