import { describe, expect, it } from 'vitest';
import type { Body } from './nearest-body.ts';
import { byLane, helpByRegion, inOrder } from './rights.ts';

describe('inOrder', () => {
  it('orders steps by date and keeps an undated one behind the step that it follows', () => {
    const steps = [
      { what: 'settled', date: '2026-09-02' },
      { what: 'registered', date: '2026-07-20' },
      { what: 'letter' },
      { what: 'complaint', date: '2026-08' },
    ];
    expect(inOrder(steps).map(({ what }) => what)).toEqual(['registered', 'letter', 'complaint', 'settled']);
  });

  it('keeps the order written where nothing is dated, and begins with what comes first without a date', () => {
    const written: { what: string; date?: string }[] = [{ what: 'a' }, { what: 'b' }];
    expect(inOrder(written)).toEqual(written);
    const dated = [...written, { what: 'c', date: '2026' }];
    expect(inOrder(dated)).toEqual(dated);
  });
});

it('byLane gives every lane, an empty one too, with its steps before other support', () => {
  const lanes = ['legal', 'association', 'publicity'] as const;
  const step = { lane: 'legal', what: 'step' } as const;
  const own: { lane?: 'legal'; what: string } = { what: 'the firm’s own step' };
  const support = { lane: 'legal', what: 'support' } as const;
  expect(byLane(lanes, [own, step], [support])).toEqual([
    { lane: 'legal', deeds: [step, support] },
    { lane: 'association', deeds: [] },
    { lane: 'publicity', deeds: [] },
  ]);
});

describe('helpByRegion', () => {
  const regions = new Map([
    ['sichuan', {}],
    ['chengdu', { within: 'sichuan' }],
    ['mianyang', { within: 'sichuan' }],
    ['hebei', {}],
    ['xizang', {}],
  ]);
  const body = (id: string, level: Body['level'], ...own: string[]): Body => ({ id, level, regions: own });
  const hotline = body('hotline', 'national');
  const channel = body('channel', 'prefectural', 'chengdu');
  const nation = body('nation', 'national');
  const hebei = body('hebei', 'provincial', 'hebei');
  const help = helpByRegion(regions, [hotline, channel], [nation, hebei]).map(({ regions: where, services, associations }) => ({
    where,
    services: services.map(({ id }) => id),
    associations: associations.map(({ id }) => id),
  }));

  it('has an answer for every region, and one for all that have nothing of their own', () => {
    expect(help).toEqual([
      { where: ['sichuan', 'chengdu'], services: ['channel'], associations: ['nation'] },
      { where: ['mianyang', 'xizang'], services: [], associations: ['nation'] },
      { where: ['hebei'], services: [], associations: ['hebei'] },
    ]);
  });
});
