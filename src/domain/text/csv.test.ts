import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, toCsv } from './csv.ts';

const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

describe('toCsv', () => {
  it('is read back by another reader, whatever stands in the cells', () => {
    const harmless = fc.string({ unit: 'binary' }).map((text) => `甲${text}`);
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(fc.oneof(harmless, fc.integer()), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows: Cell[][]) => {
        expect(read(toCsv(rows))).toEqual(rows.map((row) => row.map(String)));
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '　＝1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
  ])('makes a formula %j a text', (text) => {
    expect(read(toCsv([['a', text]]))).toEqual([['a', `'${text}`]]);
  });

  it.each(['约900家', '5400余家', '1-2', 'a=b', '"=1"', "'=1"])('leaves %j as it is', (text) => {
    expect(read(toCsv([['a', text]]))).toEqual([['a', text]]);
  });

  it('keeps numbers as numbers, negative ones too, and leaves a cell empty where there is nothing', () => {
    expect(toCsv([[-2.5, 900, undefined, '']])).toBe('\ufeff-2.5,900,,\r\n');
  });
});
