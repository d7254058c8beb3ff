import { describe, expect, it } from 'vitest';
import { type Change, newestChange, newsOn } from './changes.ts';

const published = '2026-01-01';
const minor = (date: string): Change => ({ date, kind: 'minor' });
const major = (date: string): Change => ({ date, kind: 'major' });

describe('newsOn', () => {
  it.each<[string, Parameters<typeof newsOn>[0], string]>([
    ['its publication', { published }, published],
    ['its update, where no note says what was changed', { published, updated: '2026-03-01' }, '2026-03-01'],
    [
      'its newest change, which is major where nothing is said',
      { published, updated: '2026-03-01', changes: [{ date: '2026-03-01' }] },
      '2026-03-01',
    ],
    [
      'its publication, where only minor things were changed',
      { published, updated: '2026-03-01', changes: [minor('2026-03-01')] },
      published,
    ],
    [
      'its newest major change, where a minor one is newer',
      { published, updated: '2026-05-01', changes: [major('2026-02-01'), minor('2026-05-01'), major('2026-04-01')] },
      '2026-04-01',
    ],
    [
      'a day with changes of both kinds',
      { published, updated: '2026-05-01', changes: [minor('2026-05-01'), major('2026-05-01')] },
      '2026-05-01',
    ],
    ['its publication, where the change was before it', { published, changes: [major('2025-12-01')] }, published],
    [
      'a correction, whatever small things were changed later',
      { published, updated: '2026-05-01', changes: [minor('2026-05-01')], updates: [{ date: '2026-02-01' }, { date: '2026-03-01' }] },
      '2026-03-01',
    ],
    ['being taken back', { published, withdrawn: { date: '2026-06-01' } }, '2026-06-01'],
    ['nothing, where no date is given', {}, ''],
  ])('is the day of %s', (_what, data, day) => {
    expect(newsOn(data)).toBe(day);
  });
});

it('finds the newest change in any order', () => {
  expect(newestChange([minor('2026-05-01'), major('2026-02-01')])).toBe('2026-05-01');
  expect(newestChange([])).toBeUndefined();
});
