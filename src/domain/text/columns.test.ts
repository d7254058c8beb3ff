import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrapColumns } from './columns.ts';

it('counts two columns for a Han character and its marks, one for a letter', () => {
  expect(columnsOf('中A，1')).toBe(6);
  expect(columnsOf('é')).toBe(1);
});

describe('a wrapped text', () => {
  it('breaks between Han characters and at spaces, behind what stands before a line', () => {
    expect(wrapColumns('中小企业协会', 8)).toBe('中小企业\n协会');
    expect(wrapColumns('an open letter', 8)).toBe('an open\nletter');
    expect(wrapColumns('中小企业协会', 8, '* ', '  ')).toBe('* 中小企\n  业协会');
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrapColumns('甲乙丙，丁', 6)).toBe('甲乙\n丙，丁');
    expect(wrapColumns('甲乙（丙）', 6)).toBe('甲乙\n（丙）');
    expect(wrapColumns('甲乙。”丙', 4)).toBe('甲\n乙。”\n丙');
  });

  it('breaks no word, number or address, however long', () => {
    expect(wrapColumns('见 https://gongjian.example/a-very-long-address/ 和2026年', 10)).toBe(
      '见\nhttps://gongjian.example/a-very-long-address/\n和2026年',
    );
  });

  it('keeps every sign and the width, where there is a place to break', () => {
    const text = fc.string({ unit: fc.constantFrom('中', '文', '，', '。', '（', '）', 'a', '1', ' ', '“', '”') });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (written, columns) => {
        const lines = wrapColumns(written, columns).split('\n');
        expect(lines.join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）”]/);
        const long = lines.filter((line) => columnsOf(line) > columns);
        // A line that is too long has no place to break: between its Han characters there are only marks.
        for (const line of long) expect(line).not.toMatch(/[中文][中文]/);
      }),
    );
  });
});
