import { describe, expect, it } from 'vitest';
import type { OpenDocument } from './open-data.ts';
import { checkPartnerFile, partnerAt, partnerDocuments, partnerPath, printPartnerFile } from './partner-file.ts';

const url = 'https://other.example/';
const documents: OpenDocument[] = ['a', 'b'].map((name) => ({
  address: { hans: `reports/x/${name}/`, hant: `zh-hant/reports/x/${name}/` },
  kind: 'reports',
  filters: {},
  parts: [{ kind: 'name', hans: `题目 ${name}` }],
}));
const right = printPartnerFile(url, documents);
const [head = '', first = '', second = ''] = right.split('\n');
const withLine = (line: string) => `${head}\n${first}\n${line}\n`;

describe('a partner’s file', () => {
  it('says from where it came and gives back every document', () => {
    expect(checkPartnerFile(right)).toEqual({ url, documents: 2, faults: [] });
    expect([...partnerDocuments(right)]).toEqual(documents);
  });

  it('may be one of a site that has nothing yet', () => {
    expect(checkPartnerFile(printPartnerFile(url, []))).toEqual({ url, documents: 0, faults: [] });
  });

  it.each<[string, string, { line: number; path: PropertyKey[] }]>([
    ['is empty', '', { line: 1, path: [] }],
    ['has no first line', `${first}\n${second}\n`, { line: 1, path: ['format'] }],
    ['is of another format', right.replace('gongjian-search/1', 'gongjian-search/2'), { line: 1, path: ['format'] }],
    ['has lost a line', `${head}\n${first}\n`, { line: 1, path: ['documents'] }],
    ['has a line that is no JSON', withLine('{"kind":'), { line: 3, path: [] }],
    ['has a list in place of a document', withLine('[]'), { line: 3, path: [] }],
    ['nests deep', withLine('['.repeat(1_000_000)), { line: 3, path: [] }],
    ['has an empty line', withLine(''), { line: 3, path: [] }],
    ['has a line of megabytes', withLine(`"${'x'.repeat(1_100_000)}"`), { line: 3, path: [] }],
    ['leads elsewhere', withLine(second.replace('reports/x/b/', '//evil.test/')), { line: 3, path: ['address', 'hans'] }],
    ['has a page twice', withLine(first), { line: 3, path: ['address', 'hans'] }],
    ['hides a character', withLine(second.replace('题目', '题\u202e目')), { line: 3, path: ['parts', 0, 'hans'] }],
    ['names its own origin', withLine(second.replace('"filters":{}', '"filters":{"origin":["x"]}')), { line: 3, path: ['filters'] }],
    [
      'reaches for the prototype',
      withLine(second.replace('"filters":{}', '"filters":{"__proto__":["x"]}')),
      { line: 3, path: ['filters'] },
    ],
  ])('that %s is told, with its line', (_name, text, fault) => {
    expect(checkPartnerFile(text).faults[0]).toEqual(fault);
  });

  it('is not read to its end where nothing in it is right', () => {
    expect(checkPartnerFile(`${head}\n${'x\n'.repeat(1000)}`).faults).toHaveLength(5);
  });

  it('gives no document that is wrong, even where nobody checked it', () => {
    expect(() => [...partnerDocuments(withLine(second.replace('reports/x/b/', '../')))]).toThrow();
  });
});

it('stands at one place under the partner’s id', () => {
  expect(partnerAt(partnerPath('other-site'))).toBe('other-site');
  const others = [
    'other.jsonl',
    'network/other.jsonl',
    'network/partners/Other.jsonl',
    'network/partners/a/b.jsonl',
    'network/partners/.jsonl',
  ];
  expect(others.filter((path) => partnerAt(path) !== null)).toEqual([]);
});
