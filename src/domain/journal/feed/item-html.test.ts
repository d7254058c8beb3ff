import { describe, expect, it } from 'vitest';
import { type ItemParts, itemHtml } from './item-html.ts';

const page = 'https://own.test/reports/a/x/';
const whole = (href: string) => new URL(href, page).href;
const parts = (change: Partial<ItemParts>): ItemParts => ({
  notices: [],
  takenBack: false,
  summary: '',
  facts: [],
  html: '',
  lists: [],
  labels: { notes: '注释', figures: '口径' },
  links: { link: whole, picture: whole },
  ...change,
});

describe('a text for feeds', () => {
  it('keeps what means something anywhere and drops what only a page of ours can show', () => {
    const html =
      '<h2 id="s-a">题</h2><p>甲<a href="#source-1" class="cite" role="doc-biblioref">[1]</a><a href="/b/">乙</a><br>丙</p>' +
      '<aside class="callout callout-note" aria-label="说明"><p class="callout-title">说明</p><p>丁</p></aside>' +
      '<figure class="picture"><img src="/pictures/0a-480.webp" srcset="/pictures/0a-480.webp 480w" sizes="100vw" width="480" height="320" alt="图" loading="lazy"><figcaption>题</figcaption></figure>' +
      '<figure class="chart"><figcaption>图表</figcaption><svg viewBox="0 0 1 1"><text x="0" y="0">1</text></svg></figure>';
    expect(itemHtml(parts({ html }))).toBe(
      `<h2>题</h2><p>甲<a href="${page}#source-1">[1]</a><a href="https://own.test/b/">乙</a><br>丙</p><p>说明</p><p>丁</p>` +
        '<figure><img src="https://own.test/pictures/0a-480.webp" width="480" height="320" alt="图"><figcaption>题</figcaption></figure>',
    );
  });

  it('puts notes behind the text, each once, and leaves out the way back', () => {
    const html =
      '<div class="with-notes"><p>甲<sup><a href="#fn-1" id="fnref-1">1</a></sup></p><div class="notes"><details class="note"><summary>注 1</summary><div id="fn-1" class="note-text"><p>乙 &amp; 丙</p><a href="#fnref-1" class="back">↩</a></div></details><details class="note"><summary>数</summary><dl class="note-text"><dt>家数</dt><dd>口径</dd></dl></details></div></div>';
    expect(itemHtml(parts({ html }))).toBe(
      `<p>甲<sup><a href="${page}#fn-1">1</a></sup></p><h2>注释</h2><ol><li><p>乙 &amp; 丙</p></li></ol><h2>口径</h2><dl><dt>家数</dt><dd>口径</dd></dl>`,
    );
  });

  it('tells the notice alone of what was taken back', () => {
    const html = itemHtml(
      parts({
        takenBack: true,
        notices: [[{ text: '本页已撤回：' }, { text: '错了', url: page }]],
        summary: '旧摘要',
        html: '<p>旧文</p>',
        lists: [{ title: '出处', items: [[{ text: '旧' }]] }],
      }),
    );
    expect(html).toBe(`<p><strong>本页已撤回：<a href="${page}">错了</a></strong></p>`);
  });

  it('escapes whatever a line says', () => {
    const hostile = '<img src=x onerror="alert(1)">&lt;';
    const html = itemHtml(
      parts({
        notices: [[{ text: hostile }]],
        summary: hostile,
        facts: [{ term: hostile, values: [[{ text: hostile, url: `https://x.test/"><b>` }]] }],
        lists: [{ title: hostile, items: [[{ text: hostile }]] }],
      }),
    );
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>');
    expect(html.match(/&lt;img/g)).toHaveLength(6);
  });
});
