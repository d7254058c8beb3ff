import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { createLibrary } from '../create-library.ts';
import { exampleSource } from '../rules/example.ts';
import { digestOf, type JournalText } from './digest.ts';

const articleKeys = `title: 题名
titleEn: Title
summary: 摘要一句
language: zh-Hans
published: 2026-01-01
updated: 2026-01-02
example: true
topics: [finance]
related: [bulletins/editorial/first]
sources: [{id: editorial/notice, page: 第一页, covers: 全文}]
statistics: [{id: firms, label: 企业, value: 12, max: 13, unit: 家, qualifier: 约, scope: 本市, period: 2026年, note: 说明}]
doubts: [{text: 日期存疑, source: editorial/notice}]
policies: [editorial/first]
column: editorial/practice
contributors: [{association: sample, role: author, affiliation: 某协会, note: 执笔}]
abstract: 摘要
keywords: [融资, 担保]
received: 2026-01-01
accepted: 2026-01-02
reviews: [{name: 王五, date: 2026-01-02, decision: accept, note: 可以}]
conflicts: 无
funding: [自筹]
licence: CC-BY-4.0
version: 2
updates: [{date: 2026-02-01, type: correction, note: 更正, version: 2}]
aliases: [/articles/sample/old/]
doi: 10.5555/12345678
pages: 12-15
withdrawn: {date: 2026-03-01, reason: 撤回}
`;
const body = `一段话，有[链接](/bulletins/editorial/first/)和<Stat id="firms"/>，引用<Cite id="editorial/notice" page="第二条"/>。[^n]

## 小标题

- 一
- 二

| 表 | 头 |
| --- | --- |
| 甲 | 乙 |

<Figure src="./photo.png" alt="会场" caption="图题"/>

<Callout type="note" title="提示">

记住**这个**。

</Callout>

[^n]: 脚注。
`;
const issueKeys = `title: 第一期
theme: 专号题目
summary: 摘要
kind: special
year: 2026
number: 1
whole: 5
date: 2026-03-01
state: published
published: 2026-03-01
editors: [{association: editorial, role: editor, note: 编}]
credits: [{association: sample, role: materials, note: 资料}]
deadlines: [{date: 2026-02-01, task: 截稿}]
introduction: sample/intro
note: 编者的话
sections: [{column: editorial/practice, articles: [sample/notes, sample/more]}, {heading: 特稿, articles: [sample/last]}]
awaited: [{title: 还没有来, name: 李四}]
sources: [{id: editorial/notice}]
aliases: [/issues/editorial/old/]
updates: [{date: 2026-04-01, type: erratum, note: 更正}]
`;

const photo = { path: 'articles/sample/photo.png', width: 800, height: 600, digest: 'aa', fault: null };

function digestIn(path: string, text: string, picture = photo): string {
  const library = createLibrary({ ...exampleSource({ [path]: text }), pictures: [picture] });
  const entry = library.entries.find(({ file }) => file === path) as JournalText | undefined;
  if (!entry) throw new Error(JSON.stringify(library.files.find((file) => file.path === path)?.drafts[0]?.issues));
  return digestOf(entry, library.pictures);
}

const articlePath = 'articles/sample/notes.mdx';
const articleWith = (keys: string, text = body) => digestIn(articlePath, `---\n${keys}---\n\n${text}`);
const issueWith = (keys: string) => digestIn('issues/editorial/2026-1.yaml', keys);

/** What every scalar of the data may be written as instead, so that its schema still takes it. */
function otherValue(value: string): string {
  const others: Record<string, string> = {
    'zh-Hans': 'zh-Hant',
    true: 'false',
    author: 'editor',
    editor: 'proofreader',
    materials: 'news',
    accept: 'reject',
    'CC-BY-4.0': 'CC0-1.0',
    约: '近',
    correction: 'erratum',
    erratum: 'correction',
    special: 'regular',
    published: 'planned',
    '12-15': '12-16',
    '10.5555/12345678': '10.5555/87654321',
  };
  if (others[value]) return others[value];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return '2025-05-05';
  if (/^\d+$/.test(value)) return String(Number(value) + 10);
  return /\/$/.test(value) ? value.replace(/\/$/, '-x/') : /^[a-z0-9/-]+$/i.test(value) ? `${value}-x` : `${value}改`;
}

/** Every way to change one scalar of some YAML, with the key at the top under which it stands. */
function changesOf(yaml: string): { key: string; text: string }[] {
  const count: number[] = [];
  visit(parseDocument(yaml, { schema: 'failsafe' }), { Scalar: (key) => void (key === 'key' || count.push(1)) });
  return count.map((_, wanted) => {
    const document = parseDocument(yaml, { schema: 'failsafe' });
    let at = -1;
    let top = '';
    visit(document, {
      Scalar(key, node, path) {
        if (key === 'key') return;
        at += 1;
        if (at !== wanted) return;
        const pair = path.find((step) => 'key' in step) as { key: { value: string } };
        top = pair.key.value;
        node.value = otherValue(String(node.value));
      },
    });
    return { key: top, text: document.toString({ lineWidth: 0 }) };
  });
}

const free = new Set('updated published aliases related topics updates withdrawn doi pages version state deadlines awaited'.split(' '));

describe('the digest of an article', () => {
  const whole = articleWith(articleKeys);

  it.each(
    changesOf(articleKeys).map((change, index) => [index, change.key, change.text] as const),
  )('tells change %i, of a value of %s, if readers were given it', (_, key, text) => {
    if (free.has(key)) expect(articleWith(text)).toBe(whole);
    else expect(articleWith(text)).not.toBe(whole);
  });

  it.each([
    ['a word', ['一段话', '一段文']],
    ['where a link leads', ['/bulletins/editorial/first/', '/bulletins/editorial/second/']],
    ['the figure that is printed', ['id="firms"', 'id="other"']],
    ['the source that is cited', ['page="第二条"', 'page="第三条"']],
    ['a heading’s level', ['## 小标题', '### 小标题']],
    ['the order of a list', ['- 一\n- 二', '- 二\n- 一']],
    ['the kind of a list', ['- 一\n- 二', '1. 一\n2. 二']],
    ['a cell', ['| 甲 | 乙 |', '| 乙 | 甲 |']],
    ['the text beside a picture', ['alt="会场"', 'alt="门口"']],
    ['the type of a callout', ['type="note"', 'type="warning"']],
    ['emphasis', ['**这个**', '这个']],
    ['a footnote', ['脚注。', '另一个脚注。']],
    ['a character of another width', ['一段话，', '一段话,']],
    ['a variant of a character', ['这个', '這個']],
  ] as const)('tells a change of %s in the text', (_, [from, to]) => {
    expect(body).toContain(from);
    expect(articleWith(articleKeys, body.replace(from, to))).not.toBe(whole);
  });

  it('tells another picture under the same name', () => {
    const text = `---\n${articleKeys}---\n\n${body}`;
    expect(digestIn(articlePath, text, { ...photo, digest: 'bb' })).not.toBe(whole);
  });

  it('does not tell how the file is laid out', () => {
    const document = parseDocument(articleKeys, { schema: 'failsafe' });
    (document.contents as unknown as { items: unknown[] }).items.reverse();
    const block = document.toString({ lineWidth: 20, defaultStringType: 'QUOTE_DOUBLE', collectionStyle: 'block' });
    expect(block).not.toContain('{');
    expect(articleWith(block)).toBe(whole);
    expect(articleWith(articleKeys.replaceAll('\n', '\r\n'), body.replaceAll('\n', '\r\n'))).toBe(whole);
    expect(articleWith(`# 备注\n${articleKeys}`)).toBe(whole);
    const laidOut = body.replaceAll('\n- ', '\n* ').replace('| --- | --- |', '|---|---|').replace('## 小标题', '小标题\n---');
    expect(laidOut).not.toBe(body);
    expect(articleWith(articleKeys, laidOut)).toBe(whole);
    expect(articleWith(articleKeys, body.replace('- 一\n- 二', '- 一\n\n- 二'))).toBe(whole);
    expect(articleWith(articleKeys, body.replace('(/bulletins/editorial/first/)', '(../../bulletins/editorial/first.mdx)'))).toBe(whole);
  });

  it('is that of the same text kept as an earlier version', () => {
    const text = `---\n${articleKeys}versionOf: sample/notes\nreplaced: 2026-02-01\n---\n\n${body.replace('./photo', './notes-v2-photo')}`;
    const path = 'article-versions/sample/notes-v2.mdx';
    expect(digestIn(path, text, { ...photo, path: 'article-versions/sample/notes-v2-photo.png' })).toBe(whole);
  });
});

describe('the digest of an issue', () => {
  const whole = issueWith(issueKeys);

  it.each(
    changesOf(issueKeys).map((change, index) => [index, change.key, change.text] as const),
  )('tells change %i, of a value of %s, if readers were given it', (_, key, text) => {
    if (free.has(key)) expect(issueWith(text)).toBe(whole);
    else expect(issueWith(text)).not.toBe(whole);
  });

  it('tells another order of articles and of sections', () => {
    expect(issueWith(issueKeys.replace('sample/notes, sample/more', 'sample/more, sample/notes'))).not.toBe(whole);
    const [first, last] = [
      '{column: editorial/practice, articles: [sample/notes, sample/more]}',
      '{heading: 特稿, articles: [sample/last]}',
    ];
    expect(issueWith(issueKeys.replace(`${first}, ${last}`, `${last}, ${first}`))).not.toBe(whole);
  });
});

it('stays for ever what it is, since published texts are held against it', () => {
  expect(digestIn('issues/editorial/2026-1.yaml', issueKeys)).toBe('c9d30e9489e15ca6676a45a8e0dabe9aee5f645cb257dd43bdd2dab51491b40e');
  expect(articleWith(articleKeys)).toBe('8af855bd1814de321abd44db6cbfc4b258793bb9ce060651044767f5febfec46');
});
