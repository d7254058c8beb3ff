import type { Link } from 'mdast';
import { describe, expect, it } from 'vitest';
import { walk } from './nodes.ts';
import { parseMdx } from './parse.ts';
import { plainText } from './plain.ts';

function linksIn(text: string): string[] {
  const links: string[] = [];
  const { body } = parseMdx(text);
  if (body) walk(body, (node) => void (node.type === 'link' && links.push(`${plainText(node, new Map())} → ${node.url}`)));
  return links;
}

describe('an address in a text', () => {
  it.each([
    ['见https://www.gov.cn/，然后', ['https://www.gov.cn/ → https://www.gov.cn/']],
    ['网址：www.gov.cn。', ['www.gov.cn → https://www.gov.cn']],
    ['（见 https://www.gov.cn/a_b_c?x=1&y=2#z）', ['https://www.gov.cn/a_b_c?x=1&y=2#z → https://www.gov.cn/a_b_c?x=1&y=2#z']],
    ['(see https://a.test/x_(y)).', ['https://a.test/x_(y) → https://a.test/x_(y)']],
    [
      'See https://a.test/x, or office@example.test.',
      ['https://a.test/x → https://a.test/x', 'office@example.test → mailto:office@example.test'],
    ],
    ['请寄 office@example.test收', ['office@example.test → mailto:office@example.test']],
    ['**https://a.test/**', ['https://a.test/ → https://a.test/']],
    ['HTTPS://A.TEST/', ['HTTPS://A.TEST/ → HTTPS://A.TEST/']],
  ])('%j becomes a link that ends where the address ends', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    '`https://a.test/`',
    '```\nhttps://a.test/\n```',
    '会员@全体',
    'a@b',
    '3://4',
    'xwww.gov.cn',
    'ftp://a.test/',
  ])('%j is no address', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it('is left alone in a link', () => {
    expect(linksIn('[https://a.test/](https://b.test/)')).toEqual(['https://a.test/ → https://b.test/']);
  });

  it('has the line on which it stands', () => {
    const lines: number[] = [];
    const { body } = parseMdx('甲\n乙 https://a.test/\n丙 https://b.test/\n');
    if (body) walk(body, (node) => void ((node as Link).url && lines.push(node.position?.start.line ?? 0)));
    expect(lines).toEqual([2, 3]);
  });
});
