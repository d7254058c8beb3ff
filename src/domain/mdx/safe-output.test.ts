import { expect, it } from 'vitest';
import { isSafeTarget } from './target.ts';
import { strangeIn } from './testing.ts';

it.each([
  '<script>',
  '<a onclick="x">y</a>',
  '<p>',
  '</p>',
  '<p><em></p></em>',
  'a > b',
  '<a href="javascript:x">y</a>',
  '<p style="x">y</p>',
  '<',
])('would see anything strange, such as %j', (html) => {
  expect(strangeIn(html)).not.toEqual([]);
});

it('accepts the targets that a reader may follow', () => {
  const safe = [
    '/',
    '/a/#s-b',
    './x.mdx',
    '../e/x.mdx',
    '#s-甲',
    'https://www.gov.cn/',
    'http://a.test',
    'mailto:a@b.cn',
    'tel:+86-10',
    'https://例子.中国/',
  ];
  expect(safe.filter((target) => !isSafeTarget(target))).toEqual([]);
});
