import { describe, expect, it } from 'vitest';
import { crosswalkFaults, type ServiceSystem, serviceKinds } from './crosswalk.ts';

const chengdu = (id: string, ...matches: string[]): ServiceSystem => ({ id: `chengdu-${id}`, scheme: 'chengdu', matches });
const ministry = (id: string, ...matches: string[]): ServiceSystem => ({ id: `ministry-${id}`, scheme: 'ministry', matches });

describe('serviceKinds', () => {
  const systems = [
    ministry('technology'),
    ministry('information', 'chengdu-government-information'),
    chengdu('international'),
    chengdu('government-information', 'ministry-information'),
  ];

  it('joins what names each other, puts what is shared first and keeps the rest apart', () => {
    expect(serviceKinds(systems).map(({ id, systems, shared }) => [id, systems.map(({ id }) => id), shared])).toEqual([
      ['information', ['chengdu-government-information', 'ministry-information'], true],
      ['international', ['chengdu-international'], false],
      ['technology', ['ministry-technology'], false],
    ]);
  });

  it('does not depend on the order of the list', () => {
    expect(serviceKinds([...systems].reverse())).toEqual(serviceKinds(systems));
  });

  it('joins nothing that one side alone says, and tells the two apart by their whole names', () => {
    const ids = serviceKinds([chengdu('law', 'ministry-law'), ministry('law')]).map(({ id }) => id);
    expect(ids).toEqual(['law', 'ministry-law']);
  });

  it('takes no reserved name', () => {
    expect(serviceKinds([chengdu('platform')], ['platform'])[0]?.id).toBe('chengdu-platform');
  });

  it('joins one system with several of the other scheme', () => {
    const wide = [
      ministry('law', 'chengdu-courts', 'chengdu-advice'),
      chengdu('courts', 'ministry-law'),
      chengdu('advice', 'ministry-law'),
    ];
    expect(serviceKinds(wide)).toEqual([{ id: 'law', shared: true, systems: [wide[2], wide[1], wide[0]] }]);
  });
});

describe('crosswalkFaults', () => {
  it('has nothing to say of matches on both sides and of systems declared unmatched', () => {
    const right = [chengdu('law', 'ministry-law'), ministry('law', 'chengdu-law'), { ...ministry('technology'), unmatched: '没有' }];
    expect(crosswalkFaults(right)).toEqual([]);
  });

  it.each<[string, ServiceSystem[], ReturnType<typeof crosswalkFaults>]>([
    [
      'a match that is not said back',
      [chengdu('law', 'ministry-law'), { ...ministry('law'), unmatched: '没有' }],
      [{ system: 'chengdu-law', kind: 'one-sided', index: 0 }],
    ],
    ['a match with itself', [chengdu('law', 'chengdu-law')], [{ system: 'chengdu-law', kind: 'same-scheme', index: 0 }]],
    ['a system that says nothing', [chengdu('law')], [{ system: 'chengdu-law', kind: 'undeclared' }]],
    [
      'one that is matched and declared unmatched',
      [{ ...chengdu('law', 'ministry-law'), unmatched: '没有' }, ministry('law', 'chengdu-law')],
      [{ system: 'chengdu-law', kind: 'contradiction' }],
    ],
    ['an id of nothing, which another rule reports', [chengdu('law', 'ministry-lore')], []],
  ])('%s', (_, systems, expected) => {
    expect(crosswalkFaults(systems)).toEqual(expected);
  });
});
