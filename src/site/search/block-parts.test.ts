import { expect, it } from 'vitest';
import { simplified } from '../../../tests/support/words.ts';
import type { PageView } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import { viewParts } from './block-parts.ts';

const { words } = simplified;

const view: PageView = {
  title: '联席会议',
  summary: '谁主持，议定了什么。',
  lead: [{ kind: 'text', line: ['见', { text: '文件', href: '/x/' }, '。', { text: '页面标的日期存疑', note: true }, '另见'] }],
  sections: [
    {
      id: 'terms',
      title: '任期',
      blocks: [
        { kind: 'table', label: '各任', head: ['任', '起'], rows: [['一', { text: '2026年1月', date: '2026-01' }]] },
        {
          kind: 'details',
          summary: '同样内容的列表',
          blocks: [{ kind: 'list', items: ['甲', ['乙', { text: '示例', seal: 'example' }]] }],
        },
      ],
      sections: [{ id: 'next', title: '下一任', blocks: [{ kind: 'text', line: '无记录' }] }],
    },
    {
      id: 'map',
      title: '地图',
      blocks: [
        {
          kind: 'drawing',
          drawing: {
            title: '各地',
            width: 10,
            height: 10,
            class: 'map',
            note: '实心的有记录',
            shapes: [
              { kind: 'rect', x: 0, y: 0, width: 5, height: 5, class: 'tile' },
              {
                kind: 'link',
                href: '/r/',
                label: '北京',
                shapes: [{ kind: 'text', x: 1, y: 1, anchor: 'start', text: '京', class: 'name' }],
              },
            ],
          },
        },
      ],
    },
  ],
};

const parts = viewParts(view, {} as SiteLibrary, words);

it('begins with the title, and has every stretch as a reader could copy it', () => {
  expect(parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'name 联席会议',
    'text 谁主持，议定了什么。',
    'text 见文件。',
    'text 页面标的日期存疑',
    'text 另见',
    'heading 任期',
    'text 任',
    'text 起',
    'text 一',
    'text 2026年1月',
    'text 同样内容的列表',
    'text 甲',
    'text 乙示例',
    'heading 下一任',
    'text 无记录',
    'heading 地图',
    'text 各地',
    'text 京',
    'text 实心的有记录',
  ]);
});

it('links headings by the ids of their sections', () => {
  expect(parts.filter(({ kind }) => kind === 'heading').map(({ anchor }) => anchor)).toEqual(['terms', 'next', 'map']);
});
