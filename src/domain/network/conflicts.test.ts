import { describe, expect, it } from 'vitest';
import { byStatus, isAnonymousConjecture, isIdle } from './conflicts.ts';

describe('byStatus', () => {
  it('puts what is undecided first and keeps the order within a status', () => {
    const conflicts = (['resolved', 'open', 'conjecture', 'open'] as const).map((status, id) => ({ status, id }));
    expect(byStatus(conflicts, ({ status }) => status).map(([status, list]) => [status, list.map(({ id }) => id)])).toEqual([
      ['open', [1, 3]],
      ['conjecture', [2]],
      ['resolved', [0]],
    ]);
    expect(byStatus([], () => 'open')).toEqual([]);
  });
});

describe('isIdle', () => {
  it.each([
    [undefined, true],
    [[], true],
    [['sources/editorial/notice'], true],
    [['conflicts/editorial/other'], true],
    [['sources/editorial/notice', 'regions/taiwan'], false],
    [['associations/casme'], false],
  ])('of %j is %j', (entries, idle) => {
    expect(isIdle({ affects: entries?.map((entry) => ({ entry })) })).toBe(idle);
  });
});

describe('isAnonymousConjecture', () => {
  it.each([
    ['conjecture', undefined, true],
    ['conjecture', 'editorial', false],
    ['open', undefined, false],
    ['resolved', undefined, false],
  ] as const)('of %s by %s is %j', (status, editor, anonymous) => {
    expect(isAnonymousConjecture({ status, editor })).toBe(anonymous);
  });
});
