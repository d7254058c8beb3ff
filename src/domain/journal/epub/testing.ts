/** A text with all that a book has to move or to map: a note, a figure's scope, links, pictures and a chart. */
export const footnoted = [
  '<h2 id="s-缘起">缘起</h2>',
  '<div class="with-notes"><p>见<a href="/articles/a/two/#s-x">乙文</a>、<a href="/articles/a/two/#s-none">别处</a>、<a href="/bulletins/a/law/">法</a>、',
  '<a href="#source-1" class="cite" role="doc-biblioref">[1]</a>。',
  '<sup><a href="#fn-1" id="fnref-1" role="doc-noteref" aria-label="注 1">1</a></sup></p>',
  '<div class="notes"><details class="note"><summary>注 1</summary><div id="fn-1" class="note-text" role="doc-footnote"><p>乙 &amp; 丙</p>',
  '<a href="#fnref-1" aria-label="回到正文" class="back">↩</a></div></details>',
  '<details class="note"><summary>数字</summary><dl class="note-text"><dt>企业 30 家</dt><dd>口径：甲市</dd></dl></details></div></div>',
  '<figure><img src="/pictures/x-800.webp" srcset="/pictures/x-800.webp 800w" alt="院子" width="8" height="4"><figcaption>题</figcaption></figure>',
  '<figure><img src="/elsewhere/y.webp" alt="无"><figcaption>没有图</figcaption></figure>',
  '<section class="statistics"><figure class="chart"><figcaption>图</figcaption>',
  '<svg viewBox="0 0 600 46" role="img" aria-label="图"><text x="0" y="14">企业</text><rect x="0" y="20" width="300" height="18"></rect></svg></figure></section>',
].join('');

/** The smallest picture in WebP. */
export const onePixel = new Uint8Array(Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'));
