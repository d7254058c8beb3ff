import { describe, expect, it } from 'vitest';
import { type CoverageInput, coverage, withoutAssociation } from './coverage.ts';

const association = (id: string, level: CoverageInput['associations'][number]['level'], regions: string[], more = {}) => ({
  id,
  level,
  regions,
  kind: 'sme-association' as const,
  ...more,
});
const meeting = (id: string, regions: string[], associations: string[] = [], more = {}) => ({
  id,
  start: '2007-03-22',
  regions,
  associations,
  ...more,
});
const divisions = [{ id: 'hill' }, { id: 'lake' }, { id: 'sea' }, { id: 'lake-port', within: 'lake' }, { id: 'lake-town', within: 'lake' }];
const find = (input: Partial<CoverageInput>) => {
  const found = coverage({ divisions, associations: [], meetings: [], asOf: '2026-11-22', ...input });
  return (id: string) => [...found, ...found.flatMap(({ cities }) => cities)].find(({ division }) => division === id);
};

describe('associations of a division', () => {
  it('are its own by their level, and those of places in it apart', () => {
    const of = find({
      associations: [
        association('hill-a', 'provincial', ['hill']),
        association('lake-city', 'prefectural', ['lake']),
        association('port', 'prefectural', ['lake-port']),
        association('district', 'county', ['lake-port']),
        association('nation', 'national', ['sea']),
      ],
    });
    expect(of('hill')).toMatchObject({ own: ['hill-a'], within: [] });
    expect(of('lake')).toMatchObject({ own: [], within: ['lake-city', 'port', 'district'] });
    expect(of('lake-port')).toMatchObject({ own: ['port'], within: ['district'] });
    expect(of('sea')).toMatchObject({ own: [], within: [] });
  });

  it('are neither federations nor authorities nor examples', () => {
    const associations = [
      association('federation', 'provincial', ['hill'], { kind: 'federation' }),
      association('bureau', 'provincial', ['hill'], { kind: 'authority' }),
      association('sample', 'provincial', ['hill'], { example: true }),
    ];
    expect(find({ associations })('hill')).toMatchObject({ own: [], within: [] });
  });
});

describe('presence at a meeting', () => {
  it('says nothing of an association, nor an association of presence', () => {
    const of = find({ associations: [association('hill-a', 'provincial', ['hill'])], meetings: [meeting('first', ['sea', 'lake-port'])] });
    expect(of('sea')).toMatchObject({ own: [], meetings: ['first'] });
    expect(of('hill')).toMatchObject({ own: ['hill-a'], meetings: [] });
    expect(of('lake')).toMatchObject({ meetings: [] });
    expect(of('lake-port')).toMatchObject({ meetings: ['first'] });
  });

  it('is that of its own association too, where the record names it', () => {
    const associations = [association('hill-a', 'provincial', ['hill']), association('lake-city', 'prefectural', ['lake'])];
    const of = find({ associations, meetings: [meeting('second', [], ['hill-a', 'lake-city'])] });
    expect(of('hill')).toMatchObject({ meetings: ['second'] });
    expect(of('lake')).toMatchObject({ meetings: [] });
  });

  it('is not that of a meeting to come', () => {
    const meetings = [meeting('planned', ['sea'], [], { start: '2026-12' })];
    expect(find({ meetings })('sea')).toMatchObject({ meetings: [] });
  });
});

it('lists divisions and cities without an association of their own, and ends where regions lie in one another', () => {
  const found = coverage({
    divisions: [...divisions, { id: 'one', within: 'two' }, { id: 'two', within: 'one' }, { id: 'stray', within: 'nowhere' }],
    associations: [association('hill-a', 'provincial', ['hill']), association('port', 'prefectural', ['lake-port'])],
    meetings: [],
    asOf: '2026-11-22',
  });
  const open = withoutAssociation(found);
  expect(open.divisions.map(({ division }) => division)).toEqual(['lake', 'sea', 'stray']);
  expect(open.cities.map(({ division }) => division)).toEqual(['lake-town']);
});
