import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../read/file.ts';
import { composeDraft } from '../compose.ts';
import { convertHtml, printTree, proposeSummary } from './convert.ts';

const printed = (html: string) => printTree(convertHtml(html).tree, (address) => address.replace(':', '-')).trimEnd();
const cell = (html: string) =>
  printed(`<table><tr><td><p>甲</p></td><td><p>乙</p></td></tr><tr><td>${html}</td><td></td></tr></table>`).split('\n')[2];

describe('the title', () => {
  it.each([
    ['<h1>前</h1><h1 class="title">题</h1><p>文</p>', '题', '## 前\n\n文'],
    ['<h1>题</h1><h2>节</h2><p>文</p>', '题', '## 节\n\n文'],
    ['<h1>一</h1><p>文</p><h1>二</h1>', null, '## 一\n\n文\n\n## 二'],
    ['<p>文</p>', null, '文'],
    ['<h1> </h1><p>文</p>', null, '文'],
  ])('of %s is %j', (html, title, text) => {
    expect(convertHtml(html).title).toBe(title);
    expect(printed(html)).toBe(text);
  });
});

it.each([
  ['<h1>a</h1><h4>b</h4><h6>c</h6><h6>d</h6><h5>e</h5><h1>f</h1>', '## a\n\n### b\n\n#### c\n\n#### d\n\n#### e\n\n## f'],
  ['<h3>a</h3><h1>b</h1><h2><strong>c</strong><br/></h2>', '## a\n\n## b\n\n### c'],
  ['<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h1>f</h1>', '## a\n\n### b\n\n#### c\n\n#### d\n\n#### e\n\n## f'],
])('levels the headings of %s', (html, text) => {
  expect(printed(html)).toBe(text);
});

it.each([
  ['<p>甲\u00a0\u00a0乙\u200b丙\u00ad\u202e丁</p>', '甲 乙丙丁'],
  ['<p>　　首行\t缩进</p><p> </p><p>\u00a0</p><p>次行</p>', '首行 缩进\n\n次行'],
  ['<p>• 一</p><p>\uf0b7二</p><p>- 三</p><p>-5 度</p>', '- 一\n- 二\n- 三\n\n-5 度'],
  [
    '<p><strong>重点：</strong>内容<em>（注）</em>和<strong>“引”</strong>文<strong> </strong>完</p>',
    '**重点**：内容（*注*）和“**引**”文 完',
  ],
  ['<p>m<sup>2</sup>、H<sub>2</sub>O、x<sup>甲</sup></p>', 'm²、H₂O、x甲'],
  ['<p>&lt;500家 {约} 1_2_3 *星* # 号</p>', '\\<500家 \\{约} 1_2_3 \\*星\\* # 号'],
  [
    '<p># 井号</p><p>1. 号</p><p>&gt; 引</p><p>---</p><p>import x from "y"</p>',
    '\\# 井号\n\n1\\. 号\n\n\\> 引\n\n\\---\n\n&#x69;mport x from "y"',
  ],
  ['<ul><li>一<ol><li>甲</li><li>乙</li></ol></li><li>二</li></ul>', '- 一\n  1. 甲\n  2. 乙\n- 二'],
  ['<p>行<br/>行</p>', '行\\\n行'],
  ['<p><input type="checkbox"/>甲<input type="checkbox" checked="checked"/>乙</p>', '☐甲☑乙'],
])('cleans %s', (html, text) => {
  expect(printed(html)).toBe(text);
});

it.each([
  ['<p>一</p><p>二|三</p>', '| 一 二\\|三 | |'],
  ['<ul><li>一</li><li>二</li></ul>', '| 一 二 | |'],
  ['一<br/>二', '| 一 二 | |'],
  ['<p>{x}</p>', '| \\{x} | |'],
  ['<table><tr><td>内</td></tr></table>', '| 内 | |'],
])('puts %s on one line of a table', (html, row) => {
  expect(cell(html)).toBe(row);
});

describe('links', () => {
  it.each(['https://www.gov.cn/a', 'http://a.cn/', 'mailto:a@b.cn', 'tel:12345'])('keep %s', (url) => {
    expect(printed(`<p><a href="${url}" target="_blank">甲</a></p>`)).toBe(`[甲](${url})`);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'java\nscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '../x.docx',
    '/etc',
    'https://gov.cn@evil.test/',
    'vbscript:x',
  ])('become plain text where they lead to %j, and it is said', (url) => {
    const html = `<p><a href="${url}"><strong>甲</strong></a></p>`;
    expect(printed(html)).toBe('**甲**');
    expect(convertHtml(html).notes).toEqual([expect.stringContaining('只留下了文字')]);
  });

  it('are made of addresses in the text, without the words around them', () => {
    const html = '<p>网址：https://www.gov.cn/x_y?a=1。见（http://a.cn/）和<strong>https://b.cn/</strong></p>';
    expect(printed(html)).toBe(
      '网址：[https://www.gov.cn/x_y?a=1](https://www.gov.cn/x_y?a=1)。见（[http://a.cn/](http://a.cn/)）和[https://b.cn/](https://b.cn/)',
    );
  });

  it('within the document become plain text, without a word', () => {
    const html = '<p><a id="_Toc1"></a>见<a href="#_Toc1">上文</a></p>';
    expect([printed(html), convertHtml(html).notes]).toEqual(['见上文', []]);
  });
});

it('makes footnotes of notes, numbered in order, and leaves out those that nothing refers to', () => {
  const html =
    '<p>甲<sup><a href="#endnote-5" id="endnote-ref-5">[1]</a></sup>乙<sup><a href="#footnote-2" id="footnote-ref-2">[2]</a></sup></p>' +
    '<ol><li id="footnote-2"><p>注二 <a href="#footnote-ref-2">↑</a></p></li><li id="endnote-5"><p>注一</p><p>续 <a href="#endnote-ref-5">↑</a></p></li><li id="footnote-9"><p>无主</p></li></ol>';
  expect(printed(html)).toBe('甲[^1]乙[^2]\n\n[^2]: 注二\n\n[^1]: 注一\n\n    续');
});

it('puts pictures on lines of their own, with their captions', () => {
  expect(printed('<p>甲<img src="picture:0" alt="会场 &quot;大厅&quot;"/>乙</p><p class="caption">图1 会场</p><p>丙</p>')).toBe(
    '甲乙\n\n<Figure src="picture-0" alt="会场 &#x22;大厅&#x22;" caption="图1 会场" />\n\n丙',
  );
  expect(printed('<ul><li><img src="picture:0"/>甲</li></ul>')).toContain('alt="待填：画面上有什么"');
});

it('proposes the first sentence as a summary', () => {
  expect(proposeSummary(convertHtml('<h1>题</h1><p>第一句。第二句。</p>').tree)).toBe('第一句。');
  expect(proposeSummary(convertHtml('').tree)).toBeNull();
});

it.each([
  '<p>| 甲 | 乙 |</p><p>| - | - |</p>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;Stats/&gt; {1+1} export const a = 1</p>',
  '<p>export const a = 1&lt;/a&gt;\\</p>',
  '<p>[x](javascript:alert(1)) ![a](b) [^1] [a]: b</p>',
  '<p>```</p><p>~~~</p><p>    四格</p><p>x&amp;#123;y={1}</p>',
  '<h1>{甲}</h1><h1>&lt;乙&gt;</h1><ul><li>[ ] 丙</li><li>{丁}</li></ul>',
  '<script>alert(1)</script><style>x</style><iframe src="x"></iframe><p onclick="x">甲</p><svg><script>x</script></svg><video src="x"></video>',
  '<p>a__b__c **d** ~~e~~ &amp;amp; &amp;lt;</p>',
  '<table><tr><td>`|`{x}</td></tr></table>',
])('makes of %s a text that the reader takes and in which nothing is more than words', (html) => {
  const text = composeDraft('reports', new Map([['title', ['甲']]]), printed(html));
  const { body, bodyFault } = readFile({ path: 'reports/sample/x.mdx', bytes: new TextEncoder().encode(text) });
  expect(bodyFault).toBeNull();
  expect(JSON.stringify(body)).not.toMatch(/"type":"(?:mdx\w+|link|image|html|code|footnoteReference|definition)"/);
});

it('prints whatever words a document has as words, for the reader to read', () => {
  const marks = fc.constantFrom(
    ...'<>{}[]()*_~`#|\\!&:.-+=/"\'1甲。“ab \n'.split(''),
    'import ',
    'export ',
    '---',
    '[^1]',
    '&#123;',
    '<Stat/>',
  );
  const words = fc.array(marks, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks = (text: string) => [
    `<p>${text}</p>`,
    `<p>甲<strong>${text}</strong>乙<em>${text}</em></p>`,
    `<h1>一</h1><h2>${text}</h2>`,
    `<ul><li>${text}</li></ul>`,
    `<table><tr><td><p>${text}</p></td><td>乙</td></tr></table>`,
    `<p><img src="picture:0" alt="${text.replaceAll('"', '&quot;')}"/></p><p class="caption">${text}</p>`,
  ];
  fc.assert(
    fc.property(words, fc.nat({ max: 5 }), (text, kind) => {
      const written = printed(blocks(escaped(text))[kind] as string);
      const file = readFile({ path: 'reports/sample/x.mdx', bytes: new TextEncoder().encode(composeDraft('reports', new Map(), written)) });
      expect([file.bodyFault, file.limitFault, file.frontmatter], written).toEqual([null, null, 'ok']);
      const types = JSON.stringify(file.body).match(/"type":"\w+"/g) ?? [];
      const strange = types.filter((type) => /mdx(?!Jsx(?:FlowElement|Attribute)")|html|image|code|Reference|definition/i.test(type));
      expect(strange, written).toEqual([]);
      expect(written.match(/<Figure/g)?.length ?? 0).toBeLessThanOrEqual(kind === 5 ? 1 : 0);
    }),
    { numRuns: 200 },
  );
}, 30_000);
