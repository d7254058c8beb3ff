import { describe, expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import type { Entry } from '../entry.ts';
import { exampleSource } from '../rules/example.ts';
import { digestOf } from './digest.ts';
import { type NewUpdate, type Revision, revise } from './revise.ts';

const path = 'articles/sample/notes.mdx';
const text = `---
# 由秘书处整理
title: 札记 # 暂定
summary: "文章"
example: true
published: 2026-01-01
aliases: [/articles/sample/old/]
column: editorial/practice
keywords: [甲, 乙]
contributors:
- association: sample
  role: author
---

见[公报](../../bulletins/editorial/first.mdx#s-要点)和[另一处][other]，网址 ../../bulletins/editorial/first.mdx 不是链接。

<Figure src="./photo.png" alt="会场"/>

[other]: ./more.mdx
`;
const photo = { path: 'articles/sample/photo.png', width: 8, height: 8, digest: 'aa', fault: null };
const update: NewUpdate = { date: '2026-02-01', type: 'correction', note: '更正：“日期”\n# 不是备注 - [x]: y' };

function articleOf(file = text): Entry<'articles'> {
  const [entry] = createLibrary(exampleSource({ [path]: file })).inCollection('articles');
  if (!entry) throw new Error('the article is not sound');
  return entry;
}

/** The files of a revision as a library. */
function read({ current, earlier }: Revision) {
  const files = { [path]: current, ...(earlier ? { [earlier.path]: earlier.text } : {}) };
  const moved = (earlier?.pictures ?? []).map(({ to }) => ({ ...photo, path: to }));
  return createLibrary({ ...exampleSource(files), pictures: [photo, ...moved] });
}

describe('a correction', () => {
  const revision = revise(articleOf(), text, update);
  const library = read(revision);
  const [article] = library.inCollection('articles');
  const [earlier] = library.inCollection('article-versions');

  it('enters what happened, and the version that it makes, into the article', () => {
    expect(article?.data.version).toBe(2);
    expect(article?.data.updates).toEqual([{ ...update, version: 2 }]);
  });

  it('keeps every other line of the file', () => {
    expect(revision.current.split('\n').filter((line) => text.split('\n').includes(line))).toEqual(text.split('\n'));
  });

  it('keeps the text as it was, with its links and pictures, at the address of its version', () => {
    expect(revision.earlier?.path).toBe('article-versions/sample/notes-v1.mdx');
    expect(earlier?.data).toMatchObject({ version: 1, versionOf: 'sample/notes', replaced: '2026-02-01', title: '札记' });
    expect(earlier?.data.aliases).toBeUndefined();
    expect(revision.earlier?.pictures).toEqual([{ from: photo.path, to: 'article-versions/sample/notes-v1-photo.png' }]);
    expect(revision.earlier?.text).toContain('(/bulletins/editorial/first/#s-要点)');
    expect(revision.earlier?.text).toContain('[other]: /articles/sample/more/');
    expect(revision.earlier?.text).toContain('网址 ../../bulletins/editorial/first.mdx 不是链接');
    const before = digestOf(articleOf(), new Map([[photo.path, photo]]));
    expect(earlier && digestOf(earlier, library.pictures)).toBe(before);
  });

  it('adds to the updates that are there', () => {
    const twice = read(revise(articleOf(revision.current), revision.current, { ...update, date: '2026-03-01', type: 'erratum' }));
    expect(twice.inCollection('articles')[0]?.data.updates?.map(({ version }) => version)).toEqual([2, 3]);
    expect(twice.inCollection('article-versions')[0]).toMatchObject({ id: 'article-versions/sample/notes-v2', data: { version: 2 } });
  });
});

it('adds to a list in flow style, and keeps line ends', () => {
  const flow = text
    .replace('column:', 'version: 2\nupdates: [{date: 2026-02-01, type: erratum, note: 错字, version: 2}]\ncolumn:')
    .replaceAll('\n', '\r\n');
  const { current } = revise(articleOf(flow), flow, update);
  expect(current.replaceAll('\r\n', '')).not.toContain('\n');
  expect(read({ current, earlier: null }).inCollection('articles')[0]?.data.updates).toHaveLength(2);
});

it.each([
  'retraction',
  'withdrawal',
  'expression_of_concern',
] as const)('makes no version of a %s, which leaves the text as it is', (type) => {
  const revision = revise(articleOf(), text, { ...update, type, notice: 'sample/notice' });
  expect(revision.earlier).toBeNull();
  const data = read(revision).inCollection('articles')[0]?.data;
  expect(data?.version).toBeUndefined();
  expect(data?.updates).toEqual([{ ...update, type, notice: 'sample/notice' }]);
});
