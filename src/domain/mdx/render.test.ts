import type { Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { createConverters } from '../text/script.ts';
import { walk } from './nodes.ts';
import { parseMdx } from './parse.ts';
import { renderBody } from './render.ts';
import { context, render } from './testing.ts';

const html = (text: string) => render(text).html;

describe('headings', () => {
  it('have ids of their words, apart from the site’s own ids, and no two the same', () => {
    expect(html('## 背景\n\n## 背景\n\n### location\n')).toBe(
      '<h2 id="s-背景">背景</h2><h2 id="s-背景-1">背景</h2><h3 id="s-location">location</h3>',
    );
  });

  it('have the same ids in every edition, and their words in its script', () => {
    const { toHans, toHant } = createConverters();
    expect(render('## 发展', { convert: toHant, toHans }).html).toBe('<h2 id="s-发展">發展</h2>');
    expect(render('## 發展', { toHans }).html).toBe('<h2 id="s-发展">發展</h2>');
  });

  it('are listed with depth, id and text, figures printed and marks left out', () => {
    expect(render('## 培训*了*<Stat id="firms"/>[^1]\n\n[^1]: 注\n').headings).toEqual([
      { depth: 2, slug: 's-培训了30家', text: '培训了30家' },
    ]);
  });
});

describe('text', () => {
  it.each([
    ['甲\n乙', '<p>甲乙</p>'],
    ['**甲***乙*~~丙~~', '<p><strong>甲</strong><em>乙</em><del>丙</del></p>'],
    ['甲\\\n乙', '<p>甲<br>乙</p>'],
    ['> 甲', '<blockquote><p>甲</p></blockquote>'],
    ['---', '<hr>'],
    ['`<a>&`', '<p><code>&lt;a&gt;&amp;</code></p>'],
    ['```js onload="x"\n<b>\n```', '<pre tabindex="0"><code>&lt;b&gt;</code></pre>'],
    ['&lt;script&gt; &amp;amp; "', '<p>&lt;script&gt; &amp;amp; &quot;</p>'],
    ['\\<b> \\{x}', '<p>&lt;b&gt; {x}</p>'.replace('\\', '')],
  ])('%j becomes %s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('is converted over marks within a sentence, code and addresses left alone', () => {
    const { toHant } = createConverters();
    expect(render('皇**后**在后面`后面`[发](/发/)', { convert: toHant }).html).toBe(
      '<p>皇<strong>后</strong>在後面<code>后面</code><a href="/zh-hant/发/">發</a></p>',
    );
  });
});

describe('lists and tables', () => {
  it.each([
    ['- 甲\n- 乙', '<ul><li>甲</li><li>乙</li></ul>'],
    ['1. 甲', '<ol><li>甲</li></ol>'],
    ['3. 甲', '<ol start="3"><li>甲</li></ol>'],
    ['0. 甲', '<ol start="0"><li>甲</li></ol>'],
    ['- 甲\n\n  乙', '<ul><li><p>甲</p><p>乙</p></li></ul>'],
    ['- 甲\n  - 乙', '<ul><li>甲<ul><li>乙</li></ul></li></ul>'],
  ])('%j becomes %s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('say in words whether a task is done', () => {
    expect(html('- [x] 甲\n- [ ] 乙')).toBe(
      '<ul class="tasks"><li class="task-done"><span class="task-mark" role="img" aria-label="已完成">✓</span> 甲</li>' +
        '<li class="task-open"><span class="task-mark" role="img" aria-label="未完成">○</span> 乙</li></ul>',
    );
  });

  it('align columns by class, in a table that the keyboard can scroll', () => {
    expect(html('|甲|乙|丙|\n|:-|-:|-|\n|1|2|*3*|')).toBe(
      '<div class="table-scroll" tabindex="0" role="group" aria-label="表格"><table><thead><tr>' +
        '<th scope="col" class="align-left">甲</th><th scope="col" class="align-right">乙</th><th scope="col">丙</th></tr></thead>' +
        '<tbody><tr><td class="align-left">1</td><td class="align-right">2</td><td><em>3</em></td></tr></tbody></table></div>',
    );
  });
});

describe('links', () => {
  it.each([
    ['[甲](/bulletins/e/x/)', '<a href="/zh-hant/bulletins/e/x/">甲</a>'],
    ['[甲][1]\n\n[1]: /reports/', '<a href="/zh-hant/reports/">甲</a>'],
    ['[甲](#s-a "题")', '<a href="#s-a">甲</a>'],
    ['[甲](https://a.test/?a=1&b=2)', '<a href="https://a.test/?a=1&amp;b=2" rel="noopener nofollow ugc" class="external">甲</a>'],
    ['www.a.test', '<a href="https://www.a.test" rel="noopener nofollow ugc" class="external">www.a.test</a>'],
    ['[甲](javascript:alert)', '甲'],
  ])('%s becomes %s, in the edition of the page', (text, expected) => {
    expect(html(text)).toBe(`<p>${expected}</p>`);
  });

  it('stand where a policy is named, around the words of the edition', () => {
    const { body } = parseMdx('依据《促进法》第一条');
    const { toHant } = createConverters();
    const mentions = new Map<Text, { start: number; end: number; to: string }[]>();
    if (!body) throw new Error('unreadable');
    walk(body, (node) => {
      if (node.type === 'text') mentions.set(node, [{ start: 2, end: 7, to: 'bulletins/e/law' }]);
    });
    const expected = '<p>依據<a href="/zh-hant/bulletins/e/law/" class="mention">《促進法》</a>第一條</p>';
    expect(renderBody(body, { ...context, mentions, convert: toHant }).html).toBe(expected);
  });
});

it('prints nothing for markup that is not on the list', () => {
  expect(html('甲<b>乙</b>{1}![丙](x.png)')).toBe('<p>甲</p>');
});
