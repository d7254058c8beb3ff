import { expect, test } from 'vitest';
import { bodyTree, textOf, toHtml, toXhtml, withEndNotes, withLinks } from './body-tree.ts';

const withNote =
  '<div class="with-notes"><p>甲<sup><a href="#fn-1" id="fnref-1">1</a></sup></p><div class="notes"><details class="note"><summary>脚注 1</summary><div id="fn-1" class="note-text" role="doc-footnote"><p>乙 &amp; 丙</p><a href="#fnref-1" class="back">↩</a></div></details><details class="note"><summary>数字</summary><dl class="note-text"><dt>数</dt><dd>口径</dd></dl></details></div></div>';

test('notes leave the text for its end, each once, and the text keeps its marks', () => {
  const { tree, footnotes, statistics } = withEndNotes(bodyTree(withNote));
  expect(toHtml(tree)).toBe('<p>甲<sup><a href="#fn-1" id="fnref-1">1</a></sup></p>');
  expect(footnotes.map((note) => [note.properties['id'], textOf(note)])).toEqual([['fn-1', '乙 & 丙↩']]);
  expect(statistics.map(textOf)).toEqual(['数口径']);
});

test('a table stands without its scrolling box', () => {
  const { tree } = withEndNotes(
    bodyTree('<div class="table-scroll" tabindex="0" role="group"><table><tr><td>1</td></tr></table></div><pre tabindex="0">x</pre>'),
  );
  expect(toHtml(tree)).toBe('<table><tbody><tr><td>1</td></tr></tbody></table><pre>x</pre>');
});

test('links and pictures lead where the medium has them, or lose their link and stay as text', () => {
  const tree = withLinks(
    bodyTree(
      '<p><a href="/a/">甲</a><a href="/b/"><em>乙</em></a></p><figure><img src="/p-640.webp" srcset="/p-640.webp 640w" alt="图" loading="lazy"><img src="/q.webp" alt=""><figcaption>题</figcaption></figure>',
    ),
    { link: (href) => (href === '/a/' ? 'https://x.example/a/' : null), picture: (src) => (src.startsWith('/p') ? 'p.webp' : null) },
  );
  expect(toHtml(tree)).toBe(
    '<p><a href="https://x.example/a/">甲</a><em>乙</em></p><figure><img src="p.webp" alt="图"><figcaption>题</figcaption></figure>',
  );
});

test('XHTML is well formed: closed elements, quoted attributes, drawings in their namespace', () => {
  expect(toXhtml(bodyTree('<p>甲<br>乙 &lt; &amp;</p><hr><img src="a" alt=""><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>'))).toBe(
    '<p>甲<br />乙 &#x3C; &#x26;</p><hr /><img src="a" alt="" /><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0" /></svg>',
  );
});
