import { describe, expect, it } from 'vitest';
import { type Conference, compositionOn, lastSeen, rotationOn } from './conference.ts';
import { shortfalls } from './meetings.ts';
import type { Term } from './terms.ts';

const term = (year: number, executiveViceChair: string, more: Partial<Term> = {}): Term => ({
  id: String(year),
  start: String(year),
  end: String(year),
  executiveViceChair,
  ...more,
});

const conference: Conference = {
  roles: [
    { id: 'chair', level: 'national' },
    { id: 'executive-vice-chair', level: 'provincial' },
    { id: 'presidium', level: 'provincial' },
    { id: 'member', level: 'prefectural' },
  ],
  rotation: { order: ['north', 'south', 'east'], termMonths: 12 },
  terms: [2021, 2022, 2023, 2024, 2025].map((year, index) => term(year, ['north', 'south', 'east'][index % 3] as string)),
  associations: [
    { id: 'nation', level: 'national' },
    { id: 'north', level: 'provincial' },
    { id: 'south', level: 'provincial' },
    { id: 'east', level: 'provincial', founded: '2022-06' },
    { id: 'town', level: 'prefectural' },
    { id: 'village', level: 'county' },
  ],
};

describe('the composition on a day', () => {
  it('has one executive vice chair, the other provinces in the presidium, and the cities as members', () => {
    expect(compositionOn(conference, '2024-12-31')).toMatchObject({
      chair: 'nation',
      executiveViceChair: 'north',
      presidium: ['south', 'east'],
      members: ['town'],
    });
    expect(compositionOn(conference, '2025-01-01')).toMatchObject({ executiveViceChair: 'south', presidium: ['north', 'east'] });
  });

  it('leaves out who did not exist on that day', () => {
    expect(compositionOn(conference, '2021-05-01').presidium).toEqual(['south']);
  });

  it('says of a day without a recorded term that nothing is known, but who the chair is', () => {
    expect(compositionOn(conference, '2026-01-01')).toMatchObject({
      chair: 'nation',
      executiveViceChair: null,
      presidium: null,
      members: null,
    });
  });

  it('names no chair where two associations could have it', () => {
    const two = { ...conference, associations: [...conference.associations, { id: 'other-nation', level: 'national' }] };
    expect(compositionOn(two, '2024-05-01').chair).toBeNull();
  });
});

it('lists the rotation in its order, with who has chaired and who is next', () => {
  const lines = rotationOn(conference, '2025-11-22').map(({ association, chaired, next }) => [
    association,
    chaired.map(({ id }) => id).join(),
    next?.from,
  ]);
  expect(lines).toEqual([
    ['north', '2021,2024', '2027-01-01'],
    ['south', '2022,2025', '2028-01-01'],
    ['east', '2023', '2026-01-01'],
  ]);
});

describe('who was last seen in an office', () => {
  const seen = (office: string, asOf: string, association = 'nation') => ({ person: `${office} ${asOf}`, association, office, asOf });
  const last = (day: string, ...sightings: ReturnType<typeof seen>[]) => lastSeen(sightings, 'nation', ['秘书长'], day)?.person;

  it('is the latest of those on or before the day', () => {
    const sightings = [seen('秘书长', '2012-09'), seen('秘书长', '2007-03-22')];
    expect(last('2007-03-21', ...sightings)).toBeUndefined();
    expect(last('2007-03-22', ...sightings)).toBe('秘书长 2007-03-22');
    expect(last('2026-11-22', ...sightings)).toBe('秘书长 2012-09');
  });

  it('knows an office beside another and before a remark, and takes no deputy for it', () => {
    expect(last('2026', seen('常务副会长兼秘书长', '2024'))).toBe('常务副会长兼秘书长 2024');
    expect(last('2026', seen('秘书长（虚构）', '2024'))).toBe('秘书长（虚构） 2024');
    expect(last('2026', seen('副秘书长', '2024'), seen('会长', '2024'), seen('秘书长', '2024', 'other'))).toBeUndefined();
  });
});

describe('meetings in a year', () => {
  const years =
    (...terms: Term[]) =>
    (meetings: string[]) =>
      shortfalls(terms, meetings, 2, '2025-11-22').map(({ year, held, term: { id } }) => [year, held, id]);

  it('are too few where a year is over and wholly covered by terms', () => {
    const found = years(term(2023, 'north'), term(2024, 'south'), term(2025, 'east'));
    expect(found(['2023-04-01', '2023-10', '2024-05-16'])).toEqual([['2024', 1, '2024']]);
  });

  it('are not asked for in years that no term covers whole: no record is not “not held”', () => {
    expect(years()(['2007-03-22'])).toEqual([]);
    expect(years(term(2024, 'north', { start: '2024-02' }))([])).toEqual([]);
  });

  it('are not asked for where a term of the year says why', () => {
    const halves = [term(2024, 'north', { end: '2024-06', meetingsNote: '换届' }), term(2024, 'south', { id: '2024-2', start: '2024-07' })];
    expect(years(...halves)([])).toEqual([]);
  });

  it('are laid at the door of the last term of the year', () => {
    expect(years(term(2024, 'north', { end: '2024-06' }), term(2024, 'south', { id: '2024-2', start: '2024-07' }))([])).toEqual([
      ['2024', 0, '2024-2'],
    ]);
  });
});
