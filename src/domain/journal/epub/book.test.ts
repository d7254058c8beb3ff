import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epub as words } from '../../../i18n/journal/epub.ts';
import { zipFiles } from '../../../site/files/zip.ts';
import { sampleArticle, sampleIssue } from '../testing.ts';
import { type BookFile, epubFiles } from './book.ts';

const options = { words, holdsPicture: () => true };
const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');

const rich = sampleArticle('one', {
  title: '甲文',
  html: '<h2 id="s-缘起">缘起</h2><div class="with-notes"><p>见<a href="/articles/a/two/#s-x">乙文</a>、<a href="/articles/a/two/#s-none">别处</a>、<a href="/bulletins/a/law/">法</a>、<a href="#source-1" class="cite" role="doc-biblioref">[1]</a>。<sup><a href="#fn-1" id="fnref-1" role="doc-noteref" aria-label="注 1">1</a></sup></p><div class="notes"><details class="note"><summary>注 1</summary><div id="fn-1" class="note-text" role="doc-footnote"><p>乙 &amp; 丙</p><a href="#fnref-1" class="back" aria-label="回到正文">↩</a></div></details><details class="note"><summary>数字</summary><dl class="note-text"><dt>企业 30 家</dt><dd>口径：甲市</dd></dl></details></div></div><figure><img src="/pictures/x-800.webp" alt="院子" width="8" height="4"><figcaption>题</figcaption></figure><section class="statistics"><figure class="chart"><figcaption>图</figcaption><svg viewBox="0 0 600 46" role="img" aria-label="图"><text x="0" y="14">企业</text><rect x="0" y="20" width="300" height="18"></rect></svg></figure></section>',
  sources: [{ number: 1, text: '示例报告', url: 'https://report.example/', note: '第2页' }],
  doubts: ['两处说法不同'],
  statements: [{ text: '没有利益冲突' }],
  notices: [
    { type: 'correction', date: '2026-05-02', note: '改正一个数字。', url: 'https://journal.example/articles/a/one/', label: '更正' },
  ],
});
const second = sampleArticle('two', {
  html: '<h3 id="s-x">小节</h3><p>回到<a href="/articles/a/one/">甲文</a>和<a href="/issues/a/2026-1/">本期</a>。</p>',
});
const issue = sampleIssue([rich, second], { note: ['一。', '二。'], credits: [{ role: '编辑', names: ['张三', '李四'] }] });

const files = epubFiles(issue, options);
const textIn = (book: readonly BookFile[], path: string) => {
  const file = book.find((one) => one.path === path);
  if (!file || !('text' in file)) throw new Error(`no text ${path}`);
  return file.text;
};

function check(book: readonly BookFile[]) {
  const zipped = book.map((file, index) => ({
    path: file.path,
    bytes: 'text' in file ? strToU8(file.text) : webp,
    stored: index === 0,
  }));
  return EpubCheck.validate(zipFiles(zipped, '2026-03'));
}

const complaints = async (book: readonly BookFile[]) =>
  (await check(book)).messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info');

describe('the book of an issue', () => {
  it('is an EPUB of which the checker has nothing to complain', async () => {
    expect(await complaints(files)).toEqual([]);
  });

  it('is refused where a link leads nowhere, so that the checker is known to look', async () => {
    const broken = files.map((file) =>
      'text' in file ? { ...file, text: file.text.replace('href="article-02.xhtml"', 'href="nowhere.xhtml"') } : file,
    );
    expect((await check(broken)).valid).toBe(false);
  });

  it('leads within the book where it can, and to whole addresses elsewhere', () => {
    const page = textIn(files, 'EPUB/article-01.xhtml');
    expect([...page.matchAll(/<a href="([^"]*)"[^>]*>(乙文|别处|法|\[1\])/g)].map((match) => match.slice(1))).toEqual([
      ['article-02.xhtml#s-x', '乙文'],
      ['https://journal.example/articles/a/two/#s-none', '别处'],
      ['https://journal.example/bulletins/a/law/', '法'],
      ['#source-1', '[1]'],
    ]);
    const other = textIn(files, 'EPUB/article-02.xhtml');
    expect(other).toContain('<a href="article-01.xhtml">甲文</a>');
    expect(other).toContain('<a href="contents.xhtml">本期</a>');
  });
});
