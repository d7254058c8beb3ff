import { expect, it } from 'vitest';
import { cnNumber, doi, isbn, issn } from '../schemas/scalars.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: string) => schema.safeParse(value).success;

// Numbers that are printed as examples: of the ISSN in its manual, of the ISBN in Wikipedia, of the DOI by Crossref.
it.each([
  [
    'an ISSN by its check digit',
    issn(),
    ['0317-8471', '1050-124X', '2434-561X'],
    ['0317-8472', '1050-1240', '03178471', '0317-847', '0317-847x', 'ISSN 0317-8471', '０317-8471', '0317-8471\n', ''],
  ],
  [
    'an ISBN by its check digit',
    isbn(),
    ['978-3-16-148410-0', '9783161484100', '0-306-40615-2', '0-8044-2957-X', '080442957X'],
    ['978-3-16-148410-1', '9773161484102', '0-306-40615-3', '0-8044-X957-2', '978-3-16--148410-0', '978316148410', '9783161484100-', ''],
  ],
  [
    'a DOI by its form',
    doi(),
    ['10.5555/12345678', '10.1000/xyz.123_(a);b:c/d'],
    [
      'https://doi.org/10.5555/1',
      'doi:10.5555/1',
      '10.5555',
      '10.55/1',
      '10.5555/',
      '10.5555/a b',
      '10.5555/<a>',
      '10.5555/题',
      '10.5555/a"b',
    ],
  ],
  [
    'a CN number by its form',
    cnNumber(),
    ['CN 11-2104/U', 'CN 31-1108/G4', 'CN 10-1000/TP', 'CN 11-0001'],
    ['11-2104/U', 'CN11-2104/U', 'CN 11-2104/', 'CN 01-2104/U', 'CN 11-210/U', 'CN 11-2104/u', 'CN 11-2104/U '],
  ],
])('knows %s', (_what, schema, right, wrong) => {
  for (const value of right) expect(accepts(schema, value), value).toBe(true);
  for (const value of wrong) expect(accepts(schema, value), value).toBe(false);
});

it('finds every change of one digit in an ISSN and an ISBN', () => {
  for (const [schema, number] of [
    [issn(), '0317-8471'],
    [isbn(), '9783161484100'],
    [isbn(), '0306406152'],
  ] as const) {
    for (const [index, place] of [...number].entries()) {
      if (place === '-') continue;
      for (const other of '0123456789') {
        const changed = number.slice(0, index) + other + number.slice(index + 1);
        expect(accepts(schema, changed), changed).toBe(other === place);
      }
    }
  }
});
