import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareRecord, documentOf, fullRecord } from '../../../../../tests/support/journal-documents.ts';
import { malformedIn, schemaFaults } from '../../../../../tests/support/xml-schema.ts';
import { render } from '../../../mdx/testing.ts';
import { type Role, roles } from '../../roles.ts';
import { jatsArticle } from './article.ts';

const labels = Object.fromEntries(roles.map((role) => [role, `作为${role}`])) as Record<Role, string>;
const schema = 'jats-archiving-1.3.xsd';

const printed = (text: string) => jatsArticle(documentOf(bareRecord, render(text).html), labels);
const bodyOf = (text: string) => /<body>(.*)<\/body>/s.exec(printed(text))?.[1];

const everything = `开头[^1]一句，<Stat id="firms"/>；见[下文](#s-背景)、[^2]~~删~~。

## 背景

> 引文
>
> ### 引文里的标题

#### 深一层

3. 三
4. - [x] 完

   > 引

***

| 甲 | 乙 |
|:-|-:|
| 1[^1] | **2** |

| 只有 | 头 |
|-|-|

\`\`\`
<x> ]]>
\`\`\`

<Callout type="note">

提示

</Callout>

<Figure src="./a.jpg" alt="画面" caption="图题" credit="某人"/>

<Stats/>

[^1]: 注一

    > 注里引文

[^2]: 注二
`;

describe('an article in JATS', () => {
  it('is valid with all that can be known of it and all that a text can hold', async () => {
    const document = documentOf(fullRecord(), render(everything).html, {
      doubts: ['疑点'],
      statements: [{ text: '没有利益冲突' }, { text: '许可', url: 'https://a.example/' }],
      sources: [{ number: 1, text: '出处', url: 'https://b.example/', note: '存疑' }],
    });
    expect(await schemaFaults(jatsArticle(document, labels), schema)).toEqual([]);
  });

  it('is valid with the least, and makes nothing up', async () => {
    const xml = jatsArticle(documentOf(bareRecord, ''), labels);
    expect(await schemaFaults(xml, schema)).toEqual([]);
    expect(xml).not.toMatch(/issn|doi|<body|<back|publisher-name|contrib|<license/);
  });

  it('would be refused by its schema with an element that JATS does not have, or a reference to nothing', async () => {
    const xml = printed('甲[乙](#s-丙)\n\n## 丙');
    expect(await schemaFaults(xml, schema)).toEqual([]);
    expect(await schemaFaults(xml.replace('<p>', '<p><blink/>'), schema)).not.toEqual([]);
    expect(await schemaFaults(xml.replace('rid="sec-1"', 'rid="sec-9"'), schema)).not.toEqual([]);
  });

  it('names people whole, associations as collab, and what each did', () => {
    const xml = jatsArticle(documentOf(fullRecord(), ''), labels);
    expect(xml).toContain(
      '<contrib contrib-type="photographer"><string-name xml:lang="zh-Hans">乙某</string-name><role content-type="photographer">作为photographer</role></contrib>',
    );
    expect(xml).toContain(
      '<collab-alternatives><collab xml:lang="zh-Hans">某市协会</collab><collab xml:lang="en">An Association</collab></collab-alternatives>',
    );
  });

  it('leads to the notice of each update and to the version before it', () => {
    const xml = jatsArticle(documentOf(fullRecord(), ''), labels);
    expect(xml.match(/related-article-type="[^"]+" specific-use="[^"]+" ext-link-type="uri" xlink:href="[^"]+/g)).toEqual([
      'related-article-type="correction-forward" specific-use="correction" ext-link-type="uri" xlink:href="https://gongjian.example/articles/editorial/payment/#updates',
      'related-article-type="updated-article" specific-use="correction" ext-link-type="uri" xlink:href="https://gongjian.example/article-versions/editorial/payment-v1/',
      'related-article-type="expression-of-concern" specific-use="expression_of_concern" ext-link-type="uri" xlink:href="https://gongjian.example/articles/editorial/payment/#updates',
    ]);
    expect(xml).toContain('<date iso-8601-date="2026-11"><month>11</month><year>2026</year></date>');
  });

  it('tells when the manuscript came and was taken, as far as it is known', () => {
    const xml = jatsArticle(documentOf(fullRecord({ accepted: undefined }), ''), labels);
    expect(xml).toContain(
      '<history><date date-type="received" iso-8601-date="2026-09"><month>09</month><year>2026</year></date></history><pub-history>',
    );
  });

  it('says of an example that it is one', () => {
    const document = documentOf({ ...bareRecord, example: true }, '');
    expect(jatsArticle(document, labels)).toContain('<meta-name>example</meta-name><meta-value>true</meta-value>');
  });
});

describe('its text', () => {
  it.each([
    [
      '甲\n\n## 乙\n\n丙\n\n### 丁\n\n## 戊',
      '<p>甲</p><sec id="sec-1"><title>乙</title><p>丙</p><sec id="sec-2"><title>丁</title></sec></sec><sec id="sec-3"><title>戊</title></sec>',
    ],
    ['### 甲\n\n## 乙', '<sec id="sec-1"><title>甲</title></sec><sec id="sec-2"><title>乙</title></sec>'],
    ['甲\\\n乙', '<p>甲</p><p>乙</p>'],
    [
      '3. 甲\n4. 乙',
      '<list list-type="simple"><list-item><label>3.</label><p>甲</p></list-item><list-item><label>4.</label><p>乙</p></list-item></list>',
    ],
    [
      '- 甲\n  - 乙',
      '<list list-type="bullet"><list-item><p>甲</p><list list-type="bullet"><list-item><p>乙</p></list-item></list></list-item></list>',
    ],
    [
      '[*甲*](/reports/)',
      '<p><ext-link ext-link-type="uri" xlink:href="https://gongjian.example/zh-hant/reports/"><italic>甲</italic></ext-link></p>',
    ],
    ['[甲](#nowhere)', '<p>甲</p>'],
    ['**甲**`乙`~~丙~~', '<p><bold>甲</bold><monospace>乙</monospace><strike>丙</strike></p>'],
  ])('%j becomes %s', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });

  it('keeps a note apart, once, and leads to it from where its mark stood', () => {
    const xml = printed('甲[^1]乙[^1]\n\n[^1]: 注 *文*');
    expect(xml).toContain('<p>甲<xref ref-type="fn" rid="fn-1">1</xref>乙<xref ref-type="fn" rid="fn-1">1</xref></p>');
    expect(xml).toContain('<fn-group><fn id="fn-1"><label>1</label><p>注 <italic>文</italic></p></fn></fn-group>');
  });

  it('has every character that the page has, charts and labels of notes aside', () => {
    const xml = printed(everything);
    for (const word of [
      '开头',
      '30家',
      '引文里的标题',
      '深一层',
      '✓',
      '完',
      '<x> ]]>',
      '提示',
      '图题',
      '某人',
      '画面',
      '注里引文',
      '口径：甲市',
    ]) {
      expect(xml).toContain(word.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    }
  });
});

it('stays well-formed and valid whatever titles, names and texts are', async () => {
  const hostile = [
    '<![CDATA[',
    ']]>',
    '&lt;&#0;&bogus;',
    '\u0000\u000b\u001b',
    '\ud800',
    '\ufffe',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '-->',
  ];
  const documents: string[] = [];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('甲');
      const record = fullRecord({ title: text, names: [{ kind: 'person', name: text, role: 'author' }], keywords: [text], abstract: text });
      documents.push(jatsArticle(documentOf(record, `<p>${text.replaceAll('<', '&lt;')}</p>`, { title: text, doubts: [text] }), labels));
    }),
  );
  expect(await malformedIn(documents)).toEqual([]);
  const text = hostile.join('');
  const xml = jatsArticle(documentOf(fullRecord({ title: text }), render('甲').html, { title: text, doubts: [text] }), labels);
  expect(await schemaFaults(xml, schema)).toEqual([]);
});
