import { describe, expect, it } from 'vitest';
import { render } from '../mdx/testing.ts';
import { partsOfHtml } from './html-parts.ts';

const textsIn = (markdown: string) => partsOfHtml(render(markdown).html).map(({ text }) => text);

it('joins a line whatever is marked in it, without the marks of notes and sources', () => {
  expect(textsIn('见**重点**、[链接](/bulletins/)和`a<b`<Stat id="firms"/>[^1]。<Cite id="e/seed"/>\n\n[^1]: 注。')[0]).toBe(
    '见重点、链接和a<b30家。',
  );
});

it('knows headings by their ids', () => {
  expect(partsOfHtml('<h2 id="s-甲">甲 <em>乙</em></h2><h3>丙</h3><p>丁</p>')).toEqual([
    { kind: 'heading', text: '甲 乙', anchor: 's-甲' },
    { kind: 'heading', text: '丙' },
    { kind: 'text', text: '丁' },
  ]);
});

describe('has every block apart', () => {
  it.each([
    ['paragraphs', '甲\n\n乙', ['甲', '乙']],
    ['a line that is broken', '甲\\\n乙', ['甲 乙']],
    ['lists in lists', '- 甲\n  - 乙\n    - 丙\n- 丁', ['甲', '乙', '丙', '丁']],
    ['tasks, without their signs', '- [x] 已办\n- [ ] 未办', ['已办', '未办']],
    ['quotations', '> 甲\n>\n> > 乙', ['甲', '乙']],
    ['cells', '| 甲 | 乙 |\n| --- | --- |\n| 丙 | |', ['甲', '乙', '丙']],
    ['code', '```\n甲 <b>\n  乙\n```', ['甲 <b> 乙']],
    ['callouts with their titles', '<Callout type="note">\n\n甲\n\n</Callout>', ['说明', '甲']],
    ['captions and credits', '<Figure src="./a.jpg" alt="看不见的" caption="图题" credit="供图"/>', ['图题', '供图']],
    ['notes', '甲[^1]。\n\n[^1]: 注一。\n\n    注二。', ['甲。', '注 1', '注一。', '注二。']],
  ])('%s', (_what, markdown, expected) => {
    expect(textsIn(markdown)).toEqual(expected);
  });

  it('figures with their scope, period and doubts, in the table, the drawing and the note', () => {
    const all = textsIn('<Stat id="members"/>\n\n<Stats/>').join('\n');
    for (const text of ['本段数字', '5–9家', '口径：甲市；时段：2007年；存疑：有"疑"<问>', '会员', '甲市，2007年（家）'])
      expect(all).toContain(text);
  });

  it('the words of a drawing', () => {
    expect(
      partsOfHtml('<svg viewBox="0 0 1 1"><text x="1">甲</text><path d="M0 0"/><text>乙</text></svg>').map(({ text }) => text),
    ).toEqual(['甲', '乙']);
  });
});
