import { describe, expect, it } from 'vitest';
import type { Body } from './nearest-body.ts';
import { answersOf, bodyOf, isOffered, type Service } from './services.ts';

const regions = new Map([
  ['sichuan', {}],
  ['chengdu', { within: 'sichuan' }],
  ['mianyang', { within: 'sichuan' }],
  ['xizang', {}],
]);

const nation: Body = { id: 'nation', level: 'national', regions: [] };
const city: Body = { id: 'city', level: 'prefectural', regions: ['chengdu'] };
const service = (id: string, provider: Body, rest: Partial<Service> = {}): Service => ({
  id,
  regions: [],
  providers: [provider],
  announced: false,
  ...rest,
});
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('bodyOf', () => {
  it('is where its providers are, at the widest of their levels', () => {
    expect(bodyOf({ id: 's', regions: [], providers: [city, nation] })).toEqual({ id: 's', level: 'national', regions: ['chengdu'] });
  });

  it('is where it says alone, whoever offers it', () => {
    expect(bodyOf({ id: 's', regions: ['xizang'], providers: [nation] })).toEqual({ id: 's', level: 'provincial', regions: ['xizang'] });
  });
});

describe('isOffered', () => {
  it.each([
    [undefined, true],
    ['2026', true],
    ['2026-11-22', true],
    ['2026-10', false],
  ])('until %s', (until, expected) => {
    expect(isOffered({ until }, '2026-11-22')).toBe(expected);
  });
});

describe('answersOf', () => {
  const answer = (services: Service[], region: string, most = 9) =>
    answersOf(services, [nation, city], regions, { asOf: '2026-11-22', most })(region);

  it('leads to the nearest service and then asks nobody else', () => {
    const { offers, ask, local } = answer([service('of-nation', nation), service('of-city', city)], 'chengdu');
    expect(ids(offers)).toEqual(['of-city', 'of-nation']);
    expect([ask, local]).toEqual([[], true]);
  });

  it('names who would be next where nothing is on record, as many as are wanted', () => {
    expect(ids(answer([], 'chengdu').ask)).toEqual(['city', 'nation']);
    expect(ids(answer([], 'chengdu', 1).ask)).toEqual(['city']);
  });

  it('tells a province of a service in one of its cities, and whom else to ask', () => {
    const { offers, ask } = answer([service('of-city', city)], 'sichuan');
    expect([ids(offers), ids(ask)]).toEqual([['of-city'], ['city', 'nation']]);
  });

  it('sends nobody to another city', () => {
    expect(answer([service('of-city', city)], 'mianyang')).toEqual({ offers: [], announced: [], ask: [nation], local: false });
  });

  it('keeps what was only announced apart, and asks on', () => {
    const { offers, announced, ask } = answer([service('hotline', nation, { announced: true })], 'xizang');
    expect([ids(offers), ids(announced), ids(ask)]).toEqual([[], ['hotline'], ['nation']]);
  });

  it('leaves out what has ended', () => {
    expect(answer([service('of-nation', nation, { until: '2025' })], 'xizang').offers).toEqual([]);
  });
});
