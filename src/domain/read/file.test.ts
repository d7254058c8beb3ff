import { describe, expect, it } from 'vitest';
import { readFile } from './file.ts';

const encoder = new TextEncoder();
const read = (path: string, text: string) => readFile({ path, bytes: encoder.encode(text) });

const topic = 'title: 通知\nkind: page\nchecked: 2026-01-01\npublished: 2026-01-01\n';
const report = (body: string, keys = '') =>
  `---\ntitle: 一份报告\nsummary: 摘要\nkind: research\npublished: 2026-01-01\n${keys}---\n${body}`;
const path = 'reports/editorial/x.mdx';

describe('a document', () => {
  it('is read into one draft and a tree', () => {
    const file = read(path, report('\n正文。\n'));
    expect(file).toMatchObject({ known: true, frontmatter: 'ok', yamlFaults: [], bodyFault: null });
    expect(file.drafts[0]?.place?.id).toBe('reports/editorial/x');
    expect(file.drafts[0]?.data).toEqual({ title: '一份报告', summary: '摘要', kind: 'research', published: '2026-01-01' });
    expect(file.body?.children.map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('has the lines of the file, for its keys and for its text', () => {
    const file = read(path, report('\n甲\n\n## 乙\n', 'regions: [x]\n'));
    expect(file.drafts[0]?.locate(['title'])).toEqual({ line: 2, column: 1 });
    expect(file.drafts[0]?.locate(['regions', 0])).toEqual({ line: 6, column: 11 });
    expect(file.body?.children[1]?.position?.start).toMatchObject({ line: 11, column: 1 });
  });

  it('is the same with lines that end in CR LF', () => {
    const text = report('\n甲\n乙\n\n## 丙\n', 'regions: [x]\n');
    const [unix, windows] = [read(path, text), read(path, text.replaceAll('\n', '\r\n'))];
    expect(windows.drafts[0]?.data).toEqual(unix.drafts[0]?.data);
    expect(windows.drafts[0]?.locate(['regions', 0])).toEqual(unix.drafts[0]?.locate(['regions', 0]));
    expect(windows.body?.children.map(({ position }) => position?.start.line)).toEqual([9, 12]);
  });

  it('may have an empty text, and a rule of --- in its text', () => {
    expect(read(path, report('')).body?.children).toEqual([]);
    expect(read(path, report('\n甲\n\n---\n\n乙\n')).body?.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'thematicBreak',
      'paragraph',
    ]);
  });

  it.each([
    '',
    '# 标题\n',
    'title: 甲\n---\n',
    '---\ntitle: 甲\n\n正文\n',
    ' ---\ntitle: 甲\n---\n',
    '\n---\ntitle: 甲\n---\n',
    '+++\na\n+++\n',
    '----\na: b\n----\n',
  ])('lacks its fence in %j', (text) => {
    expect(read(path, text)).toMatchObject({ frontmatter: 'missing', drafts: [], body: null });
  });

  it('gives no draft where its YAML has a fault, and says where', () => {
    const file = read(path, report('正文\n', 'topics: [finance\n'));
    expect(file.drafts).toEqual([]);
    expect(file.yamlFaults.length).toBeGreaterThan(0);
    expect(file.yamlFaults[0]?.line).toBeGreaterThanOrEqual(6);
  });

  it('says where its text cannot be read, and keeps its data', () => {
    const file = read(path, report('\n甲\n\n乙 <500家\n'));
    expect(file.body).toBeNull();
    expect(file.bodyFault).toMatchObject({ line: 10, column: 4 });
    expect(file.drafts[0]?.data).not.toBeNull();
  });

  it('lists every fault of its data', () => {
    const issues = read(path, report('', 'titel: x\ndate: 昨天\n').replace('kind: research\n', '')).drafts[0]?.issues ?? [];
    expect(issues.map(({ code, path: at, keys }) => [code, at.join('.'), keys])).toEqual([
      ['invalid_value', 'kind', undefined],
      ['custom', 'date', undefined],
      ['unrecognized_keys', '', ['titel']],
    ]);
  });
});

describe('bytes that are not UTF-8', () => {
  const gbk = [0xd6, 0xd0, 0xd0, 0xa1];

  it('are found on their line, and nothing of the file is read', () => {
    const bytes = Uint8Array.from([...encoder.encode('---\ntitle: '), ...gbk, ...encoder.encode('\n---\n')]);
    expect(readFile({ path, bytes })).toMatchObject({ text: null, encodingFault: { line: 2 }, drafts: [], body: null });
  });

  it.each([
    [[0xff, 0xfe, 0x2d, 0x00], 1],
    [[0x0a, 0x0a, 0xe4, 0xb8], 3],
    [[0x61, 0x0a, 0xc0, 0x80], 2],
    [[0xed, 0xa0, 0x80, 0x0a], 1],
  ])('%j are found on line %i', (bytes, line) => {
    expect(readFile({ path, bytes: Uint8Array.from(bytes) }).encodingFault?.line).toBe(line);
  });
});

describe('a list of the network', () => {
  const at = 'network/topics.yaml';

  it('is read into a draft for each item', () => {
    const { drafts } = read(at, '- id: a\n  title: 甲\n  summary: 子\n\n- id: b\n  title: 乙\n  summary: 丑\n');
    expect(drafts.map(({ place }) => place)).toEqual([
      { collection: 'topics', association: null, id: 'topics/a' },
      { collection: 'topics', association: null, id: 'topics/b' },
    ]);
    expect(drafts[1]?.locate([])).toEqual({ line: 5, column: 3 });
    expect(drafts[1]?.locate(['summary'])).toEqual({ line: 7, column: 3 });
  });

  it.each(['', 'a: b\n', '甲\n'])('that is no list (%j) has a fault', (text) => {
    expect(read(at, text).yamlFaults.map(({ reason }) => reason)).toEqual(['NOT_A_LIST']);
  });

  it.each(['-\n', '- 甲\n', '- [a]\n', '- {}\n', '- id: [a]\n'])('with the item %j has a draft with faults, and no data', (text) => {
    const [draft] = read(at, text).drafts;
    expect(draft?.data).toBeNull();
    expect(draft?.issues.length).toBeGreaterThan(0);
  });
});

it('reads a file of data without any fence', () => {
  expect(read('sources/editorial/notice.yaml', topic)).toMatchObject({
    frontmatter: 'none',
    body: null,
    drafts: [{ data: { kind: 'page' } }],
  });
});

it('reads a file of data behind a mark of byte order', () => {
  expect(read('sources/editorial/notice.yaml', `\uFEFF${topic}`).drafts[0]?.data).toMatchObject({ title: '通知' });
});

it.each([
  'notes.txt',
  'reports/x.mdx',
  'network/other.yaml',
  '.DS_Store',
  'reports/editorial/x.md',
])('does not read %s at all', (unknown) => {
  expect(read(unknown, 'text')).toMatchObject({ known: false, text: null, drafts: [] });
});
