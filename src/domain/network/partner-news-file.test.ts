import { describe, expect, it } from 'vitest';
import { type NewsEntry, newsLimits } from './partner-news.ts';
import { newsAt, newsPath, printNewsFile, readNewsFile } from './partner-news-file.ts';

const url = 'https://other.example/';
const entries: NewsEntry[] = ['a', 'b'].map((name) => ({
  address: { hans: `reports/x/${name}/`, hant: `zh-hant/reports/x/${name}/` },
  title: { hans: `报告 ${name}`, hant: `報告 ${name}` },
  date: '2026-01-02',
}));
const right = printNewsFile(url, entries);
const [head = '', first = '', second = ''] = right.split('\n');
const withLine = (line: string) => `${head}\n${first}\n${line}\n`;

describe('a file of newest entries', () => {
  it('says from where they came and gives them back', () => {
    expect(readNewsFile(right)).toEqual({ url, entries, faults: [] });
    expect(readNewsFile(printNewsFile(url, []))).toEqual({ url, entries: [], faults: [] });
  });

  it.each<[string, string, { line: number; path: PropertyKey[] }]>([
    ['is empty', '', { line: 1, path: [] }],
    ['is of another format', right.replace('gongjian-news/1', 'x'), { line: 1, path: ['format'] }],
    ['has a line that is no JSON', withLine('{'), { line: 3, path: [] }],
    ['has an empty line', withLine(''), { line: 3, path: [] }],
    ['nests deep', withLine('['.repeat(100_000)), { line: 3, path: [] }],
    ['leads elsewhere', withLine(second.replace('"reports/x/b/"', '"//evil.test/"')), { line: 3, path: ['address', 'hans'] }],
    ['leads to a program', withLine(second.replace('zh-hant/reports/x/b/', 'javascript:x')), { line: 3, path: ['address', 'hant'] }],
    ['hides a character', withLine(second.replace('报告', '报\u202e告')), { line: 3, path: ['title', 'hans'] }],
    ['has a page twice', withLine(first), { line: 3, path: ['address', 'hans'] }],
    ['has a key that nobody knows', withLine(second.replace('"date"', '"html":"<b>","date"')), { line: 3, path: [] }],
    ['has a month for a day', withLine(second.replace('2026-01-02', '2026-01')), { line: 3, path: ['date'] }],
  ])('that %s gives no entries, and is told with its line', (_name, text, fault) => {
    expect(readNewsFile(text)).toMatchObject({ entries: [], faults: [fault] });
  });

  it('has no more than is kept', () => {
    const many = Array.from({ length: newsLimits.kept + 1 }, (_, index) => ({
      ...(entries[0] as NewsEntry),
      address: { hans: `reports/x/${index}/`, hant: 'zh-hant/' },
    }));
    expect(readNewsFile(printNewsFile(url, many.slice(1))).faults).toEqual([]);
    expect(readNewsFile(printNewsFile(url, many)).faults).toHaveLength(1);
  });
});

it('stands at one place under the partner’s id', () => {
  expect(newsAt(newsPath('other-site'))).toBe('other-site');
  const others = [
    'other.news.jsonl',
    'network/partners/other.jsonl',
    'network/partners/a/b.news.jsonl',
    'network/partners/Other.news.jsonl',
  ];
  expect(others.filter((path) => newsAt(path) !== null)).toEqual([]);
});
