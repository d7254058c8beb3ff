import { expect, test } from 'vitest';
import { bodyTree } from './body-tree.ts';
import { idsOf, outlineOf } from './outline.ts';

const tree = bodyTree(
  '<h3 id="s-a">甲</h3><h2 id="s-b">乙<em>丙</em></h2><blockquote><h4 id="s-c">丁</h4></blockquote><h3 id="s-d">戊</h3><h2>无</h2><h2 id="s-e">己</h2><p id="x"></p>',
);

test('headings stand below the nearest higher one before them, whatever is left out between', () => {
  expect(outlineOf(tree)).toEqual([
    { id: 's-a', text: '甲', children: [] },
    {
      id: 's-b',
      text: '乙丙',
      children: [
        { id: 's-c', text: '丁', children: [] },
        { id: 's-d', text: '戊', children: [] },
      ],
    },
    { id: 's-e', text: '己', children: [] },
  ]);
});

test('every id is a place to which a link can lead', () => {
  expect(idsOf(tree)).toEqual(['s-a', 's-b', 's-c', 's-d', 's-e', 'x']);
});
