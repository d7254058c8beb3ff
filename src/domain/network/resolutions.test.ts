import { expect, it } from 'vitest';
import { followResolutions } from './resolutions.ts';

const meetings = [
  {
    id: 'n/spring',
    start: '2026-05-16',
    resolutions: [
      { id: 'training', text: '合办培训', due: '2026-09' },
      { id: 'column', text: '合开专栏' },
    ],
  },
  { id: 'n/autumn', start: '2026-10-17', resolutions: [{ id: 'training', text: '再办一次' }] },
];
const carries = (id: string, date: string | null, resolution: string, part?: boolean) => ({
  id,
  date,
  carriesOut: [{ meeting: 'n/spring', resolution, part }],
});
const follow = (...followers: ReturnType<typeof carries>[]) =>
  followResolutions(meetings, followers, '2026-11-22').map(({ resolution, state, overdue, steps }) => [
    resolution.id,
    state,
    overdue,
    steps.map(({ entry }) => entry).join(),
  ]);

it('shows what no entry carries out as open, and overdue once its time is over', () => {
  expect(follow()).toEqual([
    ['training', 'open', true, ''],
    ['column', 'open', false, ''],
    ['training', 'open', false, ''],
  ]);
});

it('follows a resolution to the entries that carry it out, the earliest first, and not to those of another meeting', () => {
  expect(
    follow(carries('later', '2026-10', 'training'), carries('undated', null, 'training'), carries('first', '2026-09-18', 'training')),
  ).toEqual([
    ['training', 'done', false, 'first,later,undated'],
    ['column', 'open', false, ''],
    ['training', 'open', false, ''],
  ]);
});

it('does not take a part for the whole', () => {
  expect(follow(carries('step', '2026-09-18', 'training', true))[0]).toEqual(['training', 'part', true, 'step']);
  expect(follow(carries('step', '2026-09-18', 'training', true), carries('rest', '2026-10-01', 'training'))[0]?.slice(0, 2)).toEqual([
    'training',
    'done',
  ]);
});
