import { expect, it } from 'vitest';
import { periodsOf } from './periods.ts';
import type { PolicyDocument } from './policy-documents.ts';
import { policy, policyNetwork } from './policy-testing.ts';

const first = policy('first', { effective: '2003-01-01', status: 'amended' });
const second = policy('second', { effective: '2018-01-01' }, 'supersedes first');
const unchecked = policy('unchecked', { issued: '2010-04', status: 'unknown' });
const future = policy('future', { effective: '2027-01-01', status: 'unknown' });

function told(documents: PolicyDocument[], limit = 100, others: PolicyDocument[] = []) {
  const { periods, more } = periodsOf(documents, policyNetwork(...documents, ...others), limit);
  const ids = (list: readonly PolicyDocument[]) => list.map(({ id }) => id).join(' ');
  return { more, periods: periods.map(({ from, until, inForce, unknown }) => [from, until, ids(inForce), ids(unknown)]) };
}

it('begins a period on every day on which what was in force changed, the newest first', () => {
  expect(told([first, second, unchecked, future])).toEqual({
    more: false,
    periods: [
      ['2018-01-01', null, 'second', 'unchecked'],
      ['2010-04-01', '2018-01-01', 'first', 'unchecked'],
      ['2003-01-01', '2010-04-01', 'first', ''],
    ],
  });
});

it('begins one when a document is changed in part', () => {
  const change = policy('change', { effective: '2020-05-01' }, 'amends second');
  expect(told([second], 100, [change]).periods.map(([from]) => from)).toEqual(['2020-05-01', '2018-01-01']);
});

it('leaves a gap where nothing was in force', () => {
  const early = policy('early', { effective: '2003-01-01', expires: '2005-12-31', status: 'expired' });
  expect(told([early, second]).periods).toEqual([
    ['2018-01-01', null, 'second', ''],
    ['2003-01-01', '2006-01-01', 'early', ''],
  ]);
});

it('stops at the limit and says that there is more, but always gives the newest period', () => {
  expect(told([first, second, unchecked], 3)).toMatchObject({ more: true, periods: [['2018-01-01', null, 'second', 'unchecked']] });
  expect(told([first, second, unchecked], 0).periods).toHaveLength(1);
});

it('gives no period for no documents', () => {
  expect(told([])).toEqual({ more: false, periods: [] });
});
