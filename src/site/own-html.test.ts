import { describe, expect, it } from 'vitest';
import { createConverters } from '../domain/text/script.ts';
import { ownHtml } from './own-html.ts';

const options = {
  convert: createConverters().toHant,
  href: (target: string) => `/zh-hant${target}`,
  drawing: (src: string) => (src.endsWith('.svg') ? '<?xml version="1.0"?>\n<svg viewBox="0 0 9 9"><text x="1">检查</text></svg>\n' : null),
  tableLabel: '表格',
};

describe('ownHtml', () => {
  it('converts words and alternative texts, and neither code nor tags', () => {
    expect(ownHtml('<p title="简">检查 <code>检查</code> 检查</p><pre><code>title: 检查</code></pre>', options)).toBe(
      '<p title="简">檢查 <code>检查</code> 檢查</p><pre tabindex="0"><code>title: 检查</code></pre>',
    );
    expect(ownHtml('<!-- 检查 --><hr>', options)).toBe('<hr>');
    expect(ownHtml('<p>a -> b</p>', options)).toBe('<p>a -&gt; b</p>');
    expect(ownHtml('<img src="/a.webp" alt="检查" width="1">', options)).toBe('<img src="/a.webp" alt="檢查" width="1">');
  });

  it('leads links to where the edition has their target, and keeps their other attributes', () => {
    expect(ownHtml('<a href="/guide/" class="x">检查</a>', options)).toBe('<a href="/zh-hant/guide/" class="x">檢查</a>');
  });

  it('lets tables scroll and names the heads of their columns', () => {
    expect(ownHtml('<table><tr><th>一</th></tr></table>', options)).toBe(
      '<div class="table-scroll" tabindex="0" role="group" aria-label="表格"><table><tr><th scope="col">一</th></tr></table></div>',
    );
  });

  it('sets a drawing into the page, named and converted, without what stands before its element', () => {
    expect(ownHtml('<p><img src="/assets/web.svg" alt="检查的样子" width="9" height="9"></p>', options)).toBe(
      '<p><svg class="drawing" role="img" aria-label="檢查的樣子" viewBox="0 0 9 9"><text x="1">檢查</text></svg></p>',
    );
  });
});
