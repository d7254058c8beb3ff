import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleLibrary } from '../../src/domain/library.ts';
import { checkLibrary } from '../../src/domain/rules/index.ts';
import { readContent } from '../../src/site/read-content.ts';
import { direct } from '../support/direct.ts';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name)
  .sort();

const libraryOf = async (name: string) =>
  assembleLibrary(await readContent({ content: join(here, name, 'content'), lock: join(here, name, 'addresses.lock') }, direct));
const findingsOf = async (name: string) => checkLibrary(await libraryOf(name), { asOf: '2026-11-22' });

interface Expected {
  rule: string;
  file: string;
  line: number;
}

const byPlace = (a: Expected, b: Expected) => {
  const [first, second] = [a, b].map(({ file, line, rule }) => `${file}\0${String(line).padStart(4, '0')}\0${rule}`) as [string, string];
  return first < second ? -1 : 1;
};

describe.each(cases)('the library %s', (name) => {
  it('has exactly the findings that its reader expects', async () => {
    const expected: Expected[] = JSON.parse(readFileSync(join(here, name, 'expected-findings.json'), 'utf8'));
    const found = (await findingsOf(name)).map(({ rule, file, line }) => ({ rule, file, line }));
    expect(found.sort(byPlace)).toEqual(expected.sort(byPlace));
  });

  it('points into files that exist, at lines that they have', async () => {
    for (const { file, line } of await findingsOf(name)) {
      const path = file.endsWith('.lock') ? join(here, name, file) : join(here, name, 'content', file);
      expect(line).toBeLessThanOrEqual(readFileSync(path, 'latin1').split('\n').length);
    }
  });

  it('speaks Chinese and English without a word of the program', async () => {
    for (const { message } of await findingsOf(name)) {
      for (const text of [...Object.values(message.zh), ...Object.values(message.en)]) {
        expect(text).not.toMatch(/undefined|\[object|TypeError|\n {4}at /);
      }
    }
  });
});

it.each([
  [7, 'training'],
  [9, 'editorial/guofa-2009-36'],
  [11, 'associations/sample'],
  [12, 'bulletins/editorial/guofa-2009-36'],
  [14, 'editorial/notice'],
  [15, 'editorial/notice'],
  [21, '/bulletins/editorial/guofa-2009-36/'],
  [22, '/bulletins/editorial/guofa-2009-36/'],
  [24, 'editorial/notice'],
  [28, '#s-办法'],
])('suggests for the broken reference on line %i the nearest real one, %s', async (line, meant) => {
  const own = (await findingsOf('broken-references')).filter((finding) => finding.line === line);
  expect(own[0]?.message.zh.instead).toBe(`是不是 ${meant}？`);
  expect(own[0]?.message.en.instead).toBe(`did you mean ${meant}?`);
});

it('links in both directions what a library in Simplified script names', async () => {
  const { graph } = await libraryOf('right-simplified');
  const incoming = graph.incoming('bulletins/editorial/new').map(({ from, kind }) => [from, kind]);
  expect(incoming).toEqual([
    ['case-studies/sample/case', 'based-on'],
    ['case-studies/sample/case', 'mentions'],
  ]);
  expect(graph.outgoing('bulletins/editorial/new').map(({ to, kind }) => `${kind} ${to}`)).toContain('supersedes bulletins/editorial/old');
});

it('finds by title and by number what a library in Traditional script names', async () => {
  const { graph } = await libraryOf('right-traditional');
  expect(graph.incoming('bulletins/editorial/law')).toMatchObject([
    { from: 'case-studies/sample/case', kind: 'mentions', sentence: '依據《中小企業促進法》，「會員」三家。' },
    { from: 'reports/sample/survey', kind: 'mentions', sentence: '據國發〔2009〕36號。' },
  ]);
});
