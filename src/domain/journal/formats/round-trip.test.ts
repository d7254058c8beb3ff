import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BibliographicRecord } from '../record.ts';
import { recordTypes } from '../record.ts';
import { bibtex } from './bibtex.ts';
import { cslItem, cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { articleFor, container, organisation, person, recordFor } from './testing.ts';

const schema = JSON.parse(readFileSync('tests/support/csl/csl-data.json', 'utf8'));
const isCsl = new Ajv({ strict: false }).compile(schema);

/** What an independent reader finds in a file of one work. */
function read(text: string, form: '@biblatex/text' | '@ris/file'): Record<string, unknown> {
  const [item = {}, ...others] = new Cite(text, { forceType: form }).data;
  expect(others).toEqual([]);
  return item;
}

const full = articleFor({
  names: [person('张三'), person('Susan B. Smith'), organisation('示例协会'), person('李四', 'translator')],
  pages: '12-19',
  doi: '10.5555/first',
  abstract: '怎样算账期。',
  keywords: ['账期', '条例'],
  titleEn: 'How payment is reckoned',
});

describe('a full record', () => {
  const csl = cslItem(full);

  it.each([
    'title',
    'author',
    'container-title',
    'issue',
    'page',
    'issued',
    'accessed',
    'URL',
    'DOI',
    'abstract',
    'keyword',
    'language',
  ])('has its %s in RIS', (key) => {
    const names = [{ family: '张三' }, { family: 'Smith', given: 'Susan B.' }, { family: '示例协会' }];
    expect(read(ris(full), '@ris/file')[key]).toEqual(key === 'author' ? names : csl[key]);
  });

  it.each([
    'title',
    'author',
    'translator',
    'container-title',
    'issue',
    'page',
    'issued',
    'accessed',
    'URL',
    'DOI',
    'abstract',
    'keyword',
  ])('has its %s in BibTeX', (key) => {
    const names = [{ family: '张三' }, { family: 'Smith', given: 'Susan B.' }, { family: '示例协会' }];
    expect(read(bibtex(full), '@biblatex/text')[key]).toEqual(key === 'author' ? names : csl[key]);
  });

  it('reads back from its own CSL-JSON as it was', () => {
    expect(new Cite(cslJson([full])).data.map(({ _graph, ...item }) => item)).toEqual([csl]);
  });
});

/** Of these the reader takes no more than the year out of RIS. */
const onlyYear = ['article-newspaper', 'software'];

describe.each(recordTypes)('a work of the type %s', (type) => {
  const record: BibliographicRecord = recordFor({
    type,
    issued: '2020-02',
    publisher: '示例出版社',
    place: '成都',
    edition: '2',
    numbers: ['示发〔2020〕1号'],
    isbn: '978-3-16-148410-0',
    ...(type === 'periodical' ? { container, host: '共建' } : {}),
  });

  it('keeps title, author, date and address', () => {
    const title = type === 'periodical' ? '共建' : record.title;
    const common = { URL: record.url, issued: { 'date-parts': [[2020, 2]] } };
    expect(read(bibtex(record), '@biblatex/text')).toMatchObject({ ...common, title, author: [{ family: '编辑部' }] });
    expect(read(ris(record), '@ris/file')).toMatchObject({
      ...(onlyYear.includes(type) ? { URL: record.url } : common),
      title: record.title,
    });
  });

  it('is CSL-JSON after the schema of CSL', () => {
    for (const work of [record, { ...record, workUrl: null, names: [], issued: undefined, numbers: [] }]) {
      expect(isCsl([cslItem(work)]), JSON.stringify(isCsl.errors)).toBe(true);
    }
  });
});

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();
const hostile = [
  'a } , author = {x',
  '}}\n@article{b,',
  '{{{',
  '\\end{document} \\input{/etc/passwd} \\',
  'a\r\nER  - \r\nTY  - BOOK\r\nTI  - b',
  'TY  - JOUR',
  '"quotes" & 50% #1 $x_1$ ~ ^ @',
  '</script><!--]]>',
  '=cmd()',
  '款项“支付”《条例》',
];

describe('whatever stands in a title', () => {
  it.each(hostile)('%j ends no field and begins none', (title) => {
    const record = recordFor({ title, abstract: title, publisher: title, keywords: [title], names: [organisation(title), person(title)] });
    for (const item of [read(bibtex(record), '@biblatex/text'), read(ris(record), '@ris/file')]) {
      expect(spaced(String(item.title))).toBe(spaced(title));
      expect(item.author).toHaveLength(2);
      expect(item.URL).toBe(record.url);
    }
    expect(ris(record).match(/^(?:TY|ER) {2}- /gm)).toHaveLength(2);
    expect(JSON.parse(cslJson([record]))).toHaveLength(1);
  });

  it('is read back, of signs of every kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab {}\\$%&_#~^"\'@,=-款“\n\r\t'), minLength: 1 }), (text) => {
        const title = `x${text}x`;
        const record = recordFor({ title });
        expect(spaced(String(read(bibtex(record), '@biblatex/text').title))).toBe(spaced(title));
        expect(spaced(String(read(ris(record), '@ris/file').title))).toBe(spaced(title));
      }),
    );
  });

  it('lets a name end no list of names', () => {
    const names = ['A and B', 'Smith, John and others', '张 and 李', 'x}, editor = {y'].map((name) => person(name));
    expect(read(bibtex(recordFor({ names })), '@biblatex/text').author).toHaveLength(names.length);
  });
});
