import { expect, it } from 'vitest';
import { type Candidate, earlyTurns, nextTurns } from './rotation.ts';
import type { Term } from './terms.ts';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const all = [a, b, c];
const order = ['a', 'b', 'c'];

/** Terms of a calendar year each from 2021 on, by who holds them; `!` behind a name is a note. */
const years = (holders: string): Term[] =>
  holders.split(' ').map((holder, index) => ({
    id: String(2021 + index),
    start: String(2021 + index),
    end: String(2021 + index),
    executiveViceChair: holder.replace('!', ''),
    note: holder.endsWith('!') ? '原因' : undefined,
  }));
const early = (holders: string, candidates: Candidate[] = all) =>
  earlyTurns(years(holders), candidates).map(({ term, waiting }) => [term.id, waiting.join()]);

it('lets each chair once in a round, in any order', () => {
  expect(early('a b c c a b')).toEqual([]);
  expect(early('b a c a c b')).toEqual([]);
});

it('reports who chairs again before the others, with those who wait', () => {
  expect(early('a a b c')).toEqual([['2022', 'b,c']]);
  expect(early('a b a c')).toEqual([['2023', 'c']]);
  expect(early('a b c a b a')).toEqual([['2026', 'c']]);
});

it('accepts a second turn that is explained, and goes on waiting for the others', () => {
  expect(early('a a! b c')).toEqual([]);
  expect(early('a a! b a')).toEqual([['2024', 'c']]);
});

it('waits for nobody who did not exist yet, and for everybody who did', () => {
  expect(early('a b a', [a, b, { id: 'c', founded: '2023' }])).toEqual([]);
  expect(early('a b a b a', [a, b, { id: 'c', founded: '2023' }])).toEqual([['2025', 'c']]);
});

it('does not count who has no part in the rotation', () => {
  expect(early('x x a b c')).toEqual([]);
});

it('calls next whoever has not chaired in the round, after the last in the order', () => {
  const turns = nextTurns(years('a c'), { order, termMonths: 12 }, all, '2022-06-30');
  expect(turns).toEqual([
    { association: 'b', from: '2023-01-01', to: '2023-12-31', recorded: false },
    { association: 'c', from: '2024-01-01', to: '2024-12-31', recorded: false },
    { association: 'a', from: '2025-01-01', to: '2025-12-31', recorded: false },
  ]);
});

it('takes terms that are recorded ahead before it reckons', () => {
  const turns = nextTurns(years('a b'), { order, termMonths: 6 }, all, '2021-06-30');
  expect(turns.map(({ association, from, recorded }) => [association, from, recorded])).toEqual([
    ['b', '2022-01-01', true],
    ['c', '2023-01-01', false],
    ['a', '2023-07-01', false],
  ]);
});

it('foresees nothing where no term is on record, or a term has no length', () => {
  expect(nextTurns([], { order, termMonths: 12 }, all, '2026-01-01')).toEqual([]);
  expect(nextTurns(years('a'), { order, termMonths: 0 }, all, '2026-01-01')).toEqual([]);
});
