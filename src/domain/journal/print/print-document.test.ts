import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { footnoted } from '../epub/testing.ts';
import { sampleArticle, sampleIssue, sampleRecord } from '../testing.ts';
import { cssString } from './css-string.ts';
import { type PrintDocument, printedArticle, printedIssue } from './print-document.ts';
import { printWords as words } from './testing.ts';

const htmlOf = (print: PrintDocument, pages: ReadonlyMap<string, number> = new Map()) => print.html(pages);

/** The ids of a page and the places in it to which it leads. */
function placesIn(html: string) {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, place]) => place as string);
  return { ids: all(/ id="([^"]*)"/g), targets: all(/ href="#([^"]*)"/g) };
}

const hostile = '</title></style><script>x()</script>"}} @page{size:1px} \\"; & \u0000';

describe('an article in print', () => {
  it('has what stands beside its text after it, each mark leading to its note', () => {
    const html = htmlOf(printedArticle(sampleArticle('one', { html: footnoted, sources: [{ number: 1, text: '报纸' }] }), words));
    const { ids, targets } = placesIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets).toContain('a1-fn-1');
    expect(html.indexOf('<div class="body">')).toBeLessThan(html.indexOf('id="a1-fn-1"'));
    expect(html).not.toContain('<details');
  });

  it('leads to the whole address where the place is not in print', () => {
    const html = htmlOf(printedArticle(sampleArticle('one', { html: '<p><a href="/bulletins/a/law/#s-x">法</a></p>' }), words));
    expect(html).toContain('<a href="https://journal.example/bulletins/a/law/#s-x">法</a>');
  });

  it('says on each page that it was taken back or is an example', () => {
    const notice = { type: 'retraction', label: '撤稿', date: '2026-04', note: '数字有误', url: 'https://journal.example/x/' } as const;
    const marked = htmlOf(printedArticle(sampleArticle('one', { notices: [notice], example: true }), words));
    expect(marked).toContain(`@top-center { content: ${cssString('已撤稿　示例')}; }`);
    expect(marked.indexOf('数字有误')).toBeLessThan(marked.indexOf('<h1'));
    expect(htmlOf(printedArticle(sampleArticle('one'), words))).toContain('@top-center { content: none; }');
  });

  it('cites itself and links its licence and DOI', () => {
    const record = sampleRecord({ doi: '10.5555/a<b>', licence: 'https://licence.example/by/', title: '文章一' });
    const html = htmlOf(printedArticle(sampleArticle('one', { record }), words));
    expect(html).toContain('张三. 文章一[J/OL]. 示例会刊，2026（1）');
    expect(html).toContain('<a href="https://doi.org/10.5555/a%3Cb%3E">10.5555/a&lt;b&gt;</a>');
    expect(html).toContain('<a href="https://licence.example/by/">');
  });

  it('counts a figure once that several blocks explain', () => {
    const note =
      '<div class="with-notes"><p>甲</p><div class="notes"><details class="note"><summary>数</summary><dl class="note-text"><dt>30 日</dt><dd>口径</dd></dl></details></div></div>';
    const html = htmlOf(printedArticle(sampleArticle('one', { html: note + note }), words));
    expect(html.match(/<dt>30 日<\/dt><dd>口径<\/dd>/g)).toHaveLength(1);
  });
});

describe('an issue in print', () => {
  const one = sampleArticle('one', {
    sources: [{ number: 1, text: '报纸' }],
    html: `${footnoted}<p><a href="/articles/a/one/#s-缘起">自己</a></p>`,
  });
  const two = sampleArticle('two', { html: '<h2 id="s-x">乙</h2><p><a href="/articles/a/one/">甲文</a></p>' });
  const issue = sampleIssue([one, two], { note: ['一段。'], credits: [{ role: '编辑', names: ['甲', '乙'] }] });

  it('keeps the ids of its articles apart, and links between them inside', () => {
    const html = htmlOf(printedIssue(issue, words));
    const { ids, targets } = placesIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(html).toContain('<a href="https://journal.example/articles/a/two/#s-none">别处</a>');
    expect(targets).toEqual(expect.arrayContaining(['a1', 'a2', 'a2-s-x', 'a1-s-缘起', 'a1-fn-1']));
  });

  it('prints the numbers of pages that it is given, and asks for those of its articles', () => {
    const print = printedIssue(issue, words);
    expect(print.marks).toEqual(['a1', 'a2']);
    const numbers = (html: string) => [...html.matchAll(/contents-page">([^<]*)</g)].map(([, number]) => number);
    expect(numbers(htmlOf(print))).toEqual(['', '']);
    expect(numbers(htmlOf(print, new Map(print.marks.map((mark, index) => [mark, 4 + index]))))).toEqual(['4', '5']);
  });

  it('orders headings: column, article, section, none skipped', () => {
    const levels = [...htmlOf(printedIssue(issue, words)).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.slice(0, 5)).toEqual([1, 1, 1, 2, 3]);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
});

describe('what strangers wrote', () => {
  it('stays text in titles, names, heads and properties', () => {
    const article = sampleArticle('one', {
      title: hostile,
      byline: [{ text: hostile, url: 'javascript:x()' }],
      heading: hostile,
      keywords: [hostile],
      doubts: [hostile],
      sources: [{ number: 1, text: hostile, url: 'javascript:x()', note: hostile }],
      statements: [{ text: hostile }],
      record: sampleRecord({ title: hostile }),
    });
    for (const print of [
      printedArticle(article, words),
      printedIssue(sampleIssue([article], { title: hostile, note: [hostile] }), words),
    ]) {
      const html = htmlOf(print);
      expect(html).not.toMatch(/<script|href="javascript/);
      const [style = ''] = /<style>[\s\S]*?<\/style>/.exec(html) ?? [];
      expect(style).not.toContain('size:1px');
      const elements = JSON.stringify(fromHtml(html));
      expect(elements.match(/"tagName":"style"/g)).toHaveLength(1);
    }
  });

  it('cannot end a string of CSS', () => {
    expect(cssString('a"\\\n}</style>\ud800')).toBe('"a\\22 \\5c  \\7d \\3c \\2f style\\3e \\fffd "');
    expect(cssString('甲1 “')).toBe('"甲1\\20 \\201c "');
  });
});
