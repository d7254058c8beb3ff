import { describe, expect, it } from 'vitest';
import { type Body, nearestBodies, type Reach, reachOf } from './nearest-body.ts';

const regions = new Map([
  ['sichuan', {}],
  ['chengdu', { within: 'sichuan' }],
  ['mianyang', { within: 'sichuan' }],
  ['xizang', {}],
]);

const body = (id: string, level: Body['level'], ...own: string[]): Body => ({ id, level, regions: own });
const nation = body('nation', 'national');
const province = body('province', 'provincial', 'sichuan');
const city = body('city', 'prefectural', 'chengdu');
const county = body('county', 'county', 'sichuan');
const unplaced = body('unplaced', 'provincial');
const all = [nation, unplaced, county, province, city];

const idsFor = (region: string) => nearestBodies(all, region, regions).map(({ id }) => id);

describe('nearestBodies', () => {
  it('puts the city before its province, and the nation last', () => {
    expect(idsFor('chengdu')).toEqual(['city', 'province', 'nation']);
  });

  it('sends nobody to a body of another city, nor to one on record under the province alone', () => {
    expect(idsFor('mianyang')).toEqual(['province', 'nation']);
  });

  it('names bodies of parts of a province after the province’s own', () => {
    expect(idsFor('sichuan')).toEqual(['province', 'city', 'county', 'nation']);
  });

  it('has the nation alone where nothing nearer is on record, and where the region is unknown', () => {
    expect(idsFor('xizang')).toEqual(['nation']);
    expect(idsFor('atlantis')).toEqual(['nation']);
  });

  it('orders equals by id, whatever the order in which they come', () => {
    const twins = [body('b', 'provincial', 'sichuan'), body('a', 'provincial', 'sichuan')];
    expect(nearestBodies(twins, 'sichuan', regions).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('reachOf', () => {
  it.each<[string, Body, string, Reach | null]>([
    ['a seat of its own counts before the whole nation', body('n', 'national', 'chengdu'), 'chengdu', 'same'],
    ['a national body reaches where it has no seat', body('n', 'national', 'chengdu'), 'xizang', 'national'],
    ['the nearest of several regions counts', body('p', 'provincial', 'sichuan', 'chengdu'), 'chengdu', 'same'],
    ['a body of a wider division', province, 'chengdu', 'wider'],
    ['a body of another province', province, 'xizang', null],
    ['a body without a place', unplaced, 'sichuan', null],
  ])('%s', (_, who, region, expected) => {
    expect(reachOf(who, region, regions)).toBe(expected);
  });
});
