import { describe, expect, it } from 'vitest';
import { parseMdx } from './parse.ts';

const types = (text: string) => parseMdx(text).body?.children.map(({ type }) => type);
const faultAt = (text: string) => {
  const { bodyFault } = parseMdx(text);
  return bodyFault && `${bodyFault.line}:${bodyFault.column}`;
};

describe('parseMdx', () => {
  it('reads Markdown with tables, footnotes and task lists', () => {
    expect(types('# 甲\n\n乙[^1]\n\n|a|\n|-|\n|b|\n\n- [x] 丙\n\n[^1]: 丁\n')).toEqual([
      'heading',
      'paragraph',
      'table',
      'list',
      'footnoteDefinition',
    ]);
  });

  it('reads components as nodes and never runs what stands in braces', () => {
    expect(types('<Stats/>\n\n{process.exit(1)}\n\nexport const a = process.exit(1)\n')).toEqual([
      'mdxJsxFlowElement',
      'mdxFlowExpression',
      'mdxjsEsm',
    ]);
  });

  it('needs no program to be right: an expression ends at its first brace, an import at the next empty line', () => {
    expect(types('{1 +}\n')).toEqual(['mdxFlowExpression']);
    expect(types("import 'x\n\n乙\n")).toEqual(['mdxjsEsm', 'paragraph']);
    expect(types('export const a = [\n\n1\n')).toEqual(['mdxjsEsm', 'paragraph']);
  });

  it('keeps indented text a paragraph, as MDX has no indented code', () => {
    expect(types('    四个空格\n')).toEqual(['paragraph']);
  });

  it('joins lines between Chinese characters', () => {
    expect(parseMdx('甲，\n乙 SME\n丙\n').body).toMatchObject({ children: [{ children: [{ value: '甲，乙 SME\n丙' }] }] });
  });

  it('does not join the lines of code', () => {
    expect(parseMdx('```\n甲\n乙\n```\n').body).toMatchObject({ children: [{ value: '甲\n乙' }] });
  });

  it('gives an empty tree for an empty text', () => {
    expect(types('')).toEqual([]);
    expect(types('\n\n  \n')).toEqual([]);
  });

  it.each([
    ['甲\n\n乙<500家\n', '3:3'],
    ['甲\n\n<!-- 批注 -->\n', '3:2'],
    ['甲{乙\n', '1:2'],
    ['甲\n\n{乙\n\n丙\n', '3:1'],
    ['甲\n\n乙<a b="丙\n\n丁\n', '3:2'],
    ['<https://www.gov.cn/>\n', '1:8'],
    ['<Stat id=x/>\n', '1:10'],
  ])('says where %j cannot be read', (text, at) => {
    expect(faultAt(text)).toBe(at);
  });

  it.each([
    '<Callout type="note">\n甲\n',
    '</Callout>\n',
    '<Callout type="note">\n\n甲\n\n</Calout>\n',
    '<',
    '<a b',
    '{',
    '<a {',
    '<a b="',
  ])('never throws for %j, and gives a reason', (text) => {
    expect(parseMdx(text)).toMatchObject({ body: null, bodyFault: { reason: expect.any(String) } });
    expect(parseMdx(text).bodyFault?.line).toBeGreaterThan(0);
  });
});
