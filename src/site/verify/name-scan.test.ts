import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type PrivateNames, privateNames } from '../../domain/publish/private-names.ts';
import { zipFiles } from '../files/zip.ts';
import { scanNames } from './name-scan.ts';

const names = privateNames('甄不言\nLi Weiss') as PrivateNames;
const scan = (name: string, content: string | Buffer) => scanNames(name, Buffer.from(content), names);

describe('scanNames', () => {
  it.each<[string, string, string | Buffer]>([
    ['a page', 'index.html', '<p>由甄不言提出</p>'],
    ['full width', 'zh-hant/index.html', '<p>由Ｌi　Weiss提出</p>'],
    ['spaces in a page', 'index.html', '<p>甄　不&nbsp;言</p>'],
    ['character references', 'index.html', '<p>&#x7504;&#19981;&#35328;</p>'],
    ['references of references', 'feed.xml', '<description>&lt;p&gt;&amp;#x7504;不言</description>'],
    ['elements within the name', 'index.html', '<p>甄<mark>不</mark><wbr>言</p>'],
    ['a remark within the name', 'index.html', '<p>甄<!-- > -->不言</p>'],
    ['an attribute', 'index.html', '<img alt="甄不言">'],
    ['an address', 'index.html', '<a href="/search/?q=%E7%94%84%E4%B8%8D%E8%A8%80">'],
    ['JSON', 'data/x.json', '{"a":"\\u7504\\u4e0d\\u8a00"}'],
    ['a folded line of a calendar', 'data/all.ics', 'SUMMARY:甄不\r\n 言\r\n'],
    ['a table', 'data/x.csv', '1,ＬＩ ＷＥＩＳＳ\r\n'],
    ['a list of feeds', 'data/feeds.opml', '<outline text="li weiss"/>'],
    ['compressed search data', 'pagefind/fragment/zh_0.pf_fragment', gzipSync('pagefind_dcd{"content":"甄不言"}')],
  ])('finds a name in %s', (_, name, content) => {
    expect(scan(name, content)).toHaveLength(1);
  });

  it('finds a name in a file of an archive, and in that file’s own name', () => {
    const packed = zipFiles(
      ['EPUB/a.xhtml', 'EPUB/甄不言.txt', 'EPUB/c.txt'].map((path, index) => ({
        path,
        bytes: Buffer.from(index === 0 ? '<p>\n甄<b>不</b>言</p>' : '无'),
      })),
      '2026',
    );
    expect(scan('issues/a/1.epub', Buffer.from(packed))).toEqual([
      { line: 2, column: 1, what: 'a name that must not be published: 甄＊＊, in EPUB/a.xhtml' },
      { line: 1, column: 1, what: 'a name that must not be published: 甄＊＊, in the file’s own name, in EPUB/甄＊＊.txt' },
    ]);
  });

  it('finds it in the name of a file, be it percent-encoded', () => {
    expect(scan('pictures/甄不言.webp', '')).toHaveLength(1);
    expect(scan('pictures/%E7%94%84%E4%B8%8D%E8%A8%80.webp', '')).toHaveLength(1);
  });

  it('tells the line and never the whole name', () => {
    expect(scan('index.html', '<p>\n</p>\n<p>甄不言</p>')).toEqual([
      { line: 3, column: 1, what: 'a name that must not be published: 甄＊＊' },
    ]);
  });

  it('does not join what stands in two blocks, nor find what is not there', () => {
    expect(scan('index.html', '<p>甄</p><p>不言</p><p>不言甄</p>')).toEqual([]);
    expect(scan('pagefind/index/zh_0.pf_index', gzipSync('甄不'))).toEqual([]);
  });

  it('refuses compressed data that cannot be read', () => {
    expect(scan('pagefind/index/zh_0.pf_index', gzipSync('甄不言').subarray(0, 12))).toHaveLength(1);
    const packed = zipFiles([{ path: 'a', bytes: Buffer.from('甄不言') }], '2026');
    expect(scan('issues/a/1.zip', Buffer.from(packed.subarray(0, 40)))).toHaveLength(1);
  });
});
