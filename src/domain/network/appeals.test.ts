import { describe, expect, it } from 'vitest';
import { type ChainState, chainState, compareChains, orderSteps, ownStep, type Step, strangersIn } from './appeals.ts';

const asOf = '2026-11-22';
const submitted: Step = { kind: 'submitted', date: '2026-09-08', to: ['甲局', '乙局'], due: '2026-10-08' };
const answered = (by: string, date?: string): Step => ({ kind: 'answered', by: [by], date });

describe('orderSteps', () => {
  const kinds = (...steps: Step[]) => orderSteps(steps).map(({ kind }) => kind);

  it('puts what led to it before the submission and the rest after it, where no dates are on record', () => {
    const steps: Step[] = [{ kind: 'answered' }, { kind: 'submitted' }, { kind: 'researched' }, { kind: 'raised' }];
    expect(kinds(...steps)).toEqual(['researched', 'raised', 'submitted', 'answered']);
  });

  it('follows dates where they tell, also against the usual order', () => {
    const early: Step = { kind: 'answered', date: '2026-09-01' };
    const late: Step = { kind: 'raised', date: '2026-09-20' };
    expect(kinds(late, submitted, early)).toEqual(['answered', 'submitted', 'raised']);
  });

  it('leaves dates that may be the same as told, however precise they are', () => {
    const steps: Step[] = ['2026', '2026-09', '2026-09-08'].map((date) => ({ kind: 'answered', date }));
    expect(orderSteps(steps)).toEqual(steps);
    expect(orderSteps([...steps].reverse())).toEqual([...steps].reverse());
  });

  it('sorts certain dates across one that is uncertain', () => {
    const dates = ['2026-07', '2026', '2026-05'].map((date): Step => ({ kind: 'answered', date }));
    expect(orderSteps(dates).map(({ date }) => date)).toEqual(['2026-05', '2026-07', '2026']);
  });

  it('keeps a step without a date behind the one after which it is told', () => {
    const steps: Step[] = [
      { kind: 'answered', date: '2026-10' },
      { kind: 'closed' },
      { kind: 'forwarded', date: '2026-09' },
      { kind: 'carried-out' },
    ];
    expect(kinds(...steps)).toEqual(['forwarded', 'carried-out', 'answered', 'closed']);
  });
});

describe('chainState', () => {
  it('waits for each addressee apart, from the day on which it was sent', () => {
    const state = chainState([submitted, answered('甲局', '2026-09-29')], asOf);
    expect(state).toEqual({
      open: true,
      since: '2026-09-08',
      waiting: [
        { for: 'carried-out', of: '甲局', since: '2026-09-29', due: null, overdue: false },
        { for: 'answered', of: '乙局', since: '2026-09-08', due: '2026-10-08', overdue: true },
      ],
    });
  });

  it('is overdue only after the last day', () => {
    const on = (day: string) => chainState([submitted], day).waiting.map(({ overdue }) => overdue);
    expect([on('2026-10-08'), on('2026-10-09')]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('has no day since when the submission has none', () => {
    const { open, since } = chainState([{ kind: 'submitted', to: ['甲局'] }, answered('甲局')], asOf);
    expect([open, since]).toEqual([true, null]);
  });

  it('waits to be submitted while it went to nobody', () => {
    const { waiting } = chainState(
      [
        { kind: 'raised', date: '2026-08' },
        { kind: 'submitted', to: [] },
      ],
      asOf,
    );
    expect(waiting).toEqual([{ for: 'submitted', of: null, since: '2026-08', due: null, overdue: false }]);
  });

  it('waits for whom it was passed on to', () => {
    const { waiting } = chainState([submitted, { kind: 'forwarded', date: '2026-10-17', to: ['丙局'] }], asOf);
    expect(waiting.map(({ of, since }) => [of, since])).toContainEqual(['丙局', '2026-10-17']);
  });

  it('is closed by a step that says so, and when all have carried it out', () => {
    const carried: Step = { kind: 'carried-out', by: ['甲局', '乙局'], date: '2026-10' };
    expect(chainState([submitted, { kind: 'closed', date: '2026-10-20' }], asOf).open).toBe(false);
    expect(chainState([submitted, carried], asOf)).toEqual({ open: false, waiting: [], since: null });
  });

  it('does not know on a day what came after it', () => {
    expect(chainState([submitted, { kind: 'closed', date: '2026-12-01' }], asOf).open).toBe(true);
    expect(chainState([submitted, { kind: 'closed', date: '2026-11' }], asOf).open).toBe(false);
  });
});

describe('ownStep', () => {
  it('is the submission where it was sent to somebody, and the writing else', () => {
    expect(ownStep({ date: '2026', sentTo: ['甲局'], due: '2027' })).toEqual({
      kind: 'submitted',
      date: '2026',
      to: ['甲局'],
      due: '2027',
    });
    expect(ownStep({ date: '2026' })).toEqual({ kind: 'researched', date: '2026' });
  });
});

describe('strangersIn', () => {
  it('names who answers without having been asked, and steps in nobody’s name', () => {
    const steps: Step[] = [submitted, answered('甲局'), answered('甲据'), { kind: 'carried-out' }, { kind: 'researched', by: ['协会'] }];
    expect(strangersIn(steps)).toEqual([
      { index: 2, names: ['甲据'] },
      { index: 3, names: [] },
    ]);
  });
});

it('lists open chains first, those that wait longest before others, undated ones after them', () => {
  const state = (open: boolean, since: string | null): ChainState => ({ open, since, waiting: [] });
  const states = [state(false, null), state(true, null), state(true, '2026'), state(true, '2008-12-10')];
  expect([...states].sort(compareChains)).toEqual([...states].reverse());
});
