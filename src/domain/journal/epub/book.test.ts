import { EpubCheck } from '@likecoin/epubcheck-ts';
import { XMLParser } from 'fast-xml-parser';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { malformedIn } from '../../../../tests/support/xml-schema.ts';
import { epub as words } from '../../../i18n/journal/epub.ts';
import { zipFiles } from '../../../site/files/zip.ts';
import { sampleArticle, sampleIssue, sampleRecord } from '../testing.ts';
import { type BookFile, epubFiles, modifiedOf } from './book.ts';
import { footnoted, onePixel } from './testing.ts';

const options = { words, holdsPicture: (src: string) => src.startsWith('/pictures/') };

const first = sampleArticle('one', {
  title: '甲文',
  html: footnoted,
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
const issue = sampleIssue([first, second], {
  note: ['一。', '二。'],
  notices: first.notices.map((notice) => ({ ...notice, title: first.title })),
  credits: [{ role: '编辑', names: ['张三', '李四'] }],
});
const book = epubFiles(issue, options);

function textIn(files: readonly BookFile[], name: string): string {
  const file = files.find(({ path }) => path === `EPUB/${name}`);
  if (!file || !('text' in file)) throw new Error(`no text ${name}`);
  return file.text;
}

/** What the checker says, as it stands in the archive. */
async function complaints(files: readonly BookFile[]): Promise<string[]> {
  const zipped = files.map((file, index) => ({
    path: file.path,
    bytes: 'text' in file ? strToU8(file.text) : onePixel,
    stored: index === 0,
  }));
  const { messages } = await EpubCheck.validate(zipFiles(zipped, '2026-03'), { includeInfo: false });
  return messages.map(({ id, message, location }) => `${id} ${location?.path}: ${message}`);
}

const changedBook = (from: string, to: string) => {
  const changed = book.map((file) => ('text' in file ? { ...file, text: file.text.replaceAll(from, to) } : file));
  expect(changed).not.toEqual(book);
  return changed;
};

describe('the book of an issue', () => {
  it('is an EPUB of which the checker has nothing to complain', async () => {
    expect(await complaints(book)).toEqual([]);
  });

  it.each([
    ['a link that leads nowhere', 'href="article-02.xhtml"', 'href="nowhere.xhtml"'],
    ['no language', '<dc:language>zh-Hans</dc:language>', ''],
    ['a page that is not well-formed', '<h1>甲文</h1>', '<h1>甲文</h2>'],
    ['a picture that is not there', 'pictures/x-800.webp" width', 'pictures/y-800.webp" width'],
  ])('is refused with %s, so that the checker is known to look', async (_what, from, to) => {
    expect(await complaints(changedBook(from, to))).not.toEqual([]);
  });

  it('begins with what it is, and reads from the cover to the colophon in the order of its contents', () => {
    expect(book[0]).toEqual({ path: 'mimetype', text: 'application/epub+zip' });
    const packaged = textIn(book, 'package.opf');
    const spine = [...packaged.matchAll(/<itemref idref="file-([\w-]+)-xhtml"/g)].map((match) => match[1]);
    const articles = ['article-01', 'article-02'];
    expect(spine).toEqual(['cover', 'title', 'note', 'notices', 'contents', ...articles, 'credits', 'colophon']);
    const listed = [
      ...(textIn(book, 'nav.xhtml')
        .split('</nav>')[0]
        ?.matchAll(/href="([^"#]+)\.xhtml"/g) ?? []),
    ].map((match) => match[1]);
    expect(listed).toEqual(spine);
  });

  it('leads to the headings of its articles', () => {
    expect(textIn(book, 'nav.xhtml')).toContain(
      '<li><span>经验</span><ol><li><a href="article-01.xhtml">甲文</a><ol><li><a href="article-01.xhtml#s-缘起">缘起</a></li></ol></li>',
    );
  });

  it('leads within itself where it can, and to whole addresses elsewhere', () => {
    const page = textIn(book, 'article-01.xhtml');
    expect([...page.matchAll(/<a href="([^"]*)"[^>]*>(乙文|别处|法|\[1\])/g)].map((match) => match.slice(1))).toEqual([
      ['article-02.xhtml#s-x', '乙文'],
      ['https://journal.example/articles/a/two/#s-none', '别处'],
      ['https://journal.example/bulletins/a/law/', '法'],
      ['#source-1', '[1]'],
    ]);
    const other = textIn(book, 'article-02.xhtml');
    expect(other).toContain('<a href="article-01.xhtml">甲文</a>');
    expect(other).toContain('<a href="contents.xhtml">本期</a>');
  });

  it('has notes at the end of the text, each once, with ways there and back', () => {
    const page = textIn(book, 'article-01.xhtml');
    expect(page).toContain('<a href="#fn-1" id="fnref-1" role="doc-noteref" aria-label="注 1" epub:type="noteref">1</a>');
    expect(page.split('乙 &#x26; 丙')).toHaveLength(2);
    const [, notes = ''] = page.split('epub:type="footnotes"');
    expect(notes).toContain('<aside id="fn-1" role="doc-footnote" epub:type="footnote"><p><span class="number">1　</span>乙');
    expect(notes).toContain('<a href="#fnref-1" aria-label="回到正文" class="back" role="doc-backlink" epub:type="backlink">↩</a>');
    expect(notes).toContain('<dt>企业 30 家</dt><dd>口径：甲市</dd>');
  });

  it('packs the pictures that it has bytes for, and keeps the captions of others', () => {
    expect(book.filter((file) => 'picture' in file)).toEqual([{ path: 'EPUB/pictures/x-800.webp', picture: '/pictures/x-800.webp' }]);
    const page = textIn(book, 'article-01.xhtml');
    expect(page).toContain('<img src="pictures/x-800.webp" width="8" height="4" alt="院子" />');
    expect(page).toContain('<figure><figcaption>没有图</figcaption></figure>');
  });

  it('tells before a text what happened to it, and marks it in the contents', () => {
    const page = textIn(book, 'article-01.xhtml');
    expect(page.indexOf('改正一个数字。')).toBeGreaterThan(0);
    expect(page.indexOf('改正一个数字。')).toBeLessThan(page.indexOf('class="body"'));
    expect(textIn(book, 'contents.xhtml')).toContain('甲文</a><b class="mark">〔更正〕</b>');
    expect(textIn(book, 'notices.xhtml')).toContain('改正一个数字。');
  });

  it('tells how it can be read', () => {
    const packaged = textIn(book, 'package.opf');
    const told = [...packaged.matchAll(/<meta property="schema:(\w+)">([^<]+)</g)].map(([, property, value]) => `${property}: ${value}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'accessMode: textual',
        'accessMode: visual',
        'accessModeSufficient: textual',
        'accessibilityFeature: tableOfContents',
        'accessibilityFeature: structuralNavigation',
        'accessibilityFeature: alternativeText',
        'accessibilityHazard: none',
        `accessibilitySummary: ${words.accessibility}`,
      ]),
    );
  });

  it('names its authors and everyone else with what they did', () => {
    const names = [
      { kind: 'person', name: '李四', nameEn: 'Li Si', role: 'translator' },
      { kind: 'person', name: '张三', role: 'author' },
      { kind: 'person', name: '张三', role: 'photographer' },
      { kind: 'organisation', name: '示例协会', role: 'news' },
    ] as const;
    const packaged = textIn(epubFiles(sampleIssue([sampleArticle('one', { record: sampleRecord({ names }) })]), options), 'package.opf');
    expect([...packaged.matchAll(/<dc:(creator|contributor) id="name-\d">([^<]+)/g)].map((match) => match.slice(1))).toEqual([
      ['creator', '张三'],
      ['contributor', '李四'],
      ['contributor', '示例协会'],
    ]);
    const relators = [...packaged.matchAll(/refines="#(name-\d)" scheme="marc:relators" property="role">(\w+)/g)];
    expect(relators.map((match) => match.slice(1))).toEqual([
      ['name-1', 'aut'],
      ['name-1', 'pht'],
      ['name-2', 'trl'],
      ['name-3', 'ctb'],
    ]);
    expect(packaged).toContain('property="alternate-script">Li Si<');
  });

  it('is dated by the last change of what is in it', () => {
    expect(modifiedOf(sampleIssue([second]))).toBe('2026-03-01');
    expect(modifiedOf(issue)).toBe('2026-05-02');
    expect(textIn(book, 'package.opf')).toContain('<meta property="dcterms:modified">2026-05-02T00:00:00Z</meta>');
  });

  it('marks what is an example', () => {
    const example = epubFiles(sampleIssue([sampleArticle('one', { example: true })], { example: true }), options);
    for (const name of ['title.xhtml', 'article-01.xhtml']) expect(textIn(example, name)).toContain(words.exampleNote);
    for (const name of ['title.xhtml', 'article-01.xhtml']) expect(textIn(book, name)).not.toContain(words.exampleNote);
  });
});

describe('hostile texts', () => {
  const hostile = `</title><script>alert("1")</script>]]>&amp;<!--'\u0000\u000b\ud800\uffff`;
  const attacked = sampleArticle('one', {
    title: hostile,
    summary: hostile,
    heading: hostile,
    byline: [{ text: hostile, url: 'https://a.example/"><b>' }],
    keywords: [hostile],
    doubts: [hostile],
    statements: [{ text: hostile }],
    sources: [{ number: 1, text: hostile, note: hostile }],
    html: `<p>a\u0001b</p><p><a href="javascript:alert(1)">脚本</a><a href="data:text/html,x">数据</a><a href="//evil.example/x">外站</a><a href="https://[broken">坏</a><a href="https://a.example/a|b^c?d[]=%7B#e|f">怪</a></p>`,
    record: sampleRecord({ title: hostile, names: [{ kind: 'person', name: hostile, nameEn: hostile, role: 'author' }] }),
  });
  const files = epubFiles(
    sampleIssue([attacked], {
      title: hostile,
      theme: hostile,
      journal: hostile,
      note: [hostile],
      credits: [{ role: hostile, names: [hostile] }],
      sections: [{ title: hostile, articles: [attacked, attacked] }],
      cover: `<svg viewBox="0 0 1 1"><text>a\u0001</text></svg>`,
    }),
    options,
  );

  it('make a book of which the checker has nothing to complain', async () => {
    expect(await complaints(files)).toEqual([]);
  });

  it('stay texts in every file', async () => {
    const texts = files.flatMap((file) => ('text' in file && /\.(?:xhtml|opf|xml|svg)$/.test(file.path) ? [file.text] : []));
    expect(texts.length).toBeGreaterThan(8);
    expect(await malformedIn(texts)).toEqual([]);
    for (const text of texts) expect(text).not.toMatch(/<script|[\x00-\x08\x0b\ufffe\uffff]/);
    const title = new XMLParser({ processEntities: true }).parse(textIn(files, 'article-01.xhtml')).html.head.title;
    expect(title).toContain('</title><script>alert("1")</script>');
  });

  it('lead nowhere but to pages and mail', () => {
    const page = textIn(files, 'article-01.xhtml');
    expect(page).not.toMatch(/javascript:|data:/);
    expect(page).toContain(
      '<p>脚本数据<a href="https://evil.example/x">外站</a>坏<a href="https://a.example/a%7Cb%5Ec?d%5B%5D=%7B#e%7Cf">怪</a></p>',
    );
  });

  it('give an article that is named twice one page', () => {
    expect(files.filter(({ path }) => path.includes('article-')).map(({ path }) => path)).toEqual(['EPUB/article-01.xhtml']);
  });
});
