import { expect, it } from 'vitest';
import { lineHtml, shapesHtml } from './html.ts';

it('prints the pieces of a line one behind the other', () => {
  expect(
    lineHtml([
      '见',
      { text: '文件', href: '/x/' },
      '，',
      { text: '2007年', date: '2007' },
      { text: '示例', seal: 'example' },
      { text: '范圍', verbatim: true },
      { text: '存疑', note: true },
    ]),
  ).toBe(
    '见<a href="/x/">文件</a>，<time datetime="2007">2007年</time><span class="seal seal-example">示例</span><code>范圍</code><small>存疑</small>',
  );
});

it('marks what leads to other sites', () => {
  expect(lineHtml({ text: '官网', href: 'https://ca-sme.example/', note: true })).toBe(
    '<small><a href="https://ca-sme.example/" rel="noopener">官网</a></small>',
  );
});

it('lets no text become markup', () => {
  const hostile = '"><script>alert(1)</script>';
  for (const html of [
    lineHtml(hostile),
    lineHtml({ text: hostile, href: `/${hostile}` }),
    lineHtml({ text: hostile, date: hostile }),
    shapesHtml([
      {
        kind: 'link',
        href: hostile,
        label: hostile,
        shapes: [{ kind: 'text', x: 0, y: 0, anchor: 'start', text: hostile, class: hostile }],
      },
    ]),
  ]) {
    expect(html).not.toMatch(/<script|"">|">"/);
  }
});

it('prints the shapes of a drawing with their places', () => {
  expect(
    shapesHtml([
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, class: 'tile' },
      { kind: 'link', href: '/a/', shapes: [{ kind: 'text', x: 5, y: 6, anchor: 'middle', text: '甲', class: 'name' }] },
      { kind: 'path', d: 'M0 0H9', class: 'edge' },
    ]),
  ).toBe(
    '<rect x="1" y="2" width="3" height="4" class="tile"></rect><a href="/a/"><text class="name" x="5" y="6" text-anchor="middle">甲</text></a><path d="M0 0H9" class="edge"></path>',
  );
});
