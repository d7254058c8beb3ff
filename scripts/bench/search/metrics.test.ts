import { describe, expect, it } from 'vitest';
import type { Truth } from './haystack.ts';
import { type Answer, judge, percentile, type ShownResult, standsIn, summarise } from './metrics.ts';
import type { Question } from './question.ts';

const question: Question = { kind: 'two-at', script: 'hans', text: '企业', words: ['企业'] };
const truth = (required: number[], allowed = required, owners: number[] = []): Truth => ({
  required: new Set(required),
  allowed: new Set(allowed),
  owners: new Set(owners),
});
const result = (document: number | null, more: Partial<ShownResult> = {}): ShownResult => ({
  document,
  text: '题目　这里有企业。',
  marks: ['企业'],
  excerpt: '这里有企业。',
  ...more,
});
const answer = (documents: (number | null)[], total = documents.length): Answer => ({
  total,
  similar: false,
  results: documents.map((document) => result(document)),
});
const texts = () => '题目\n这里有企业。';
const judged = (asked: Question, right: Truth, given: Answer) => judge(asked, right, given, texts);

describe('recall', () => {
  it('is the share of required documents among the opened results', () => {
    expect(judged(question, truth([1, 2, 3, 4]), answer([1, 2, 9])).recall).toBe(0.5);
  });

  it('takes the number that the page claims for what was not opened', () => {
    expect(judged(question, truth([1, 2, 3, 4]), answer([1, 2], 3)).recall).toBe(0.75);
  });

  it('is never more than all', () => {
    expect(judged(question, truth([1, 2]), answer([1], 50)).recall).toBe(1);
  });

  it('does not count what is offered as similar', () => {
    expect(judged(question, truth([1]), { ...answer([1]), similar: true }).recall).toBe(0);
  });
});

describe('precision', () => {
  it('is the share of right results among the first ten', () => {
    expect(judged(question, truth([1], [1, 2]), answer([1, 2, 8, 9])).precision).toBe(0.5);
    expect(judged(question, truth([1]), answer([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1])).precision).toBe(0);
  });

  it('is nought where nothing was found that had to be, and whole where nothing had to be', () => {
    expect(judged(question, truth([1]), answer([])).precision).toBe(0);
    expect(judged(question, truth([]), answer([])).precision).toBe(1);
  });
});

it('the reciprocal rank is that of the first right document', () => {
  expect(judged(question, truth([1], [1, 2]), answer([9, 2, 1])).reciprocalRank).toBe(0.5);
  expect(judged(question, truth([1]), answer([null, 3])).reciprocalRank).toBe(0);
  expect(judged(question, truth([]), answer([3])).reciprocalRank).toBe(null);
});

it('every result is a false hit where nothing is right', () => {
  expect(judged(question, truth([]), answer([3, 4], 17)).falseHits).toBe(17);
  expect(judged(question, truth([3]), answer([4])).falseHits).toBe(null);
});

it('a name should lead to a document of that name first', () => {
  const named = { ...question, named: true, source: 1 };
  expect(judged(named, truth([1, 2], [1, 2], [1]), answer([1, 2])).ownFirst).toBe(true);
  expect(judged(named, truth([1, 2], [1, 2], [1]), answer([2, 1])).ownFirst).toBe(false);
  expect(judged(question, truth([1]), answer([1])).ownFirst).toBe(null);
});

describe('a result', () => {
  const showing = (asked: Question, more: Partial<ShownResult>) =>
    judged(asked, truth([1]), { total: 1, similar: false, results: [result(1, more)] }).showing.count;

  it('shows what is marked', () => {
    expect(showing(question, {})).toBe(1);
    expect(showing(question, { marks: ['企業'] })).toBe(1);
    expect(showing(question, { marks: [] })).toBe(0);
    expect(showing(question, { marks: ['企', '业'] })).toBe(0);
  });

  it('need not show what stands only in its other script', () => {
    expect(judged(question, truth([1], [1, 2]), answer([1, 2])).showing).toEqual({ of: 1, count: 1 });
  });

  it('shows a number by all its pieces', () => {
    const number = { ...question, words: ['国发〔2009〕36号'], pieces: ['国发', '2009', '36'] };
    expect(showing(number, { text: '国发〔2009〕36号', marks: ['国发', '2009', '36'] })).toBe(1);
    expect(showing(number, { text: '国发〔2009〕37号', marks: ['国发', '2009'] })).toBe(0);
  });
});

describe('an excerpt', () => {
  it.each([
    ['…里有企业。', true],
    ['这里…企业。', true],
    ['這裡有企業。', false],
    ['题目…没有', false],
    ['…', false],
  ])('%s stands in the text: %s', (excerpt, expected) => expect(standsIn(excerpt, texts())).toBe(expected));
});

it('a summary has means over questions, and over results for what results show', () => {
  const good = judged({ ...question, named: true, source: 1 }, truth([1, 2], [1, 2], [1]), answer([1, 2]));
  const none = judged(question, truth([1]), answer([]));
  const wrong = judged(question, truth([]), { total: 1, similar: false, results: [result(4, { marks: [] })] });
  expect(summarise([good, none, wrong])).toEqual({
    questions: 3,
    recall: 2 / 3,
    precision: 1 / 3,
    meanReciprocalRank: 1 / 2,
    falseHits: 1,
    ownFirst: 1,
    showing: 1,
    inScript: 1,
  });
});

it.each([
  [0.5, 2],
  [0.95, 4],
  [1, 4],
])('of four numbers, a share of %d does not exceed %d', (share, number) => {
  expect(percentile([4, 1, 3, 2], share)).toBe(number);
});
