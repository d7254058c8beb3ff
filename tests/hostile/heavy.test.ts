import { expect, it } from 'vitest';
import { caseStudy } from '../../src/domain/rules/example.ts';
import { checkBody, checkFiles, path } from './check.ts';

/** Far above what each takes (a fraction of a second) and far below what it took when the work grew with the square. */
const timeout = 10_000;

const list = (count: number, item: (index: number) => string) => Array.from({ length: count }, (_, index) => item(index)).join('');
const topic = (id: string) => `- id: ${id}\n  title: 融资\n  summary: 贷款\n`;
const rulesOf = (findings: ReturnType<typeof checkBody>) => new Set(findings.map(({ rule }) => rule));

it('long ids that are nobody’s, in a library of long ids', { timeout }, () => {
  const topics = list(950, (index) => topic(`t${'a'.repeat(200)}${index}`));
  const unknown = list(1100, (index) => `  - t${'b'.repeat(200)}${index}\n`);
  const findings = checkFiles({ 'network/topics.yaml': topics, [path]: caseStudy('正文。\n', `topics:\n${unknown}`) });
  expect(rulesOf(findings)).toEqual(new Set(['unresolved-reference']));
  expect(findings).toHaveLength(1100);
});

it('many ids that are nobody’s and near to all there are', { timeout }, () => {
  const topics = list(950, (index) => topic(`t${'a'.repeat(60)}${index}`));
  const unknown = list(2900, (index) => `  - t${'a'.repeat(58)}b${index}\n`);
  const findings = checkFiles({ 'network/topics.yaml': topics, [path]: caseStudy('正文。\n', `topics:\n${unknown}`) });
  expect(findings).toHaveLength(2900);
});

it.each([
  ['dots between Han characters', `${'甲．'.repeat(3000)}\n`.repeat(8)],
  ['signs that stand for words', `${'㌖'.repeat(6000)}\n`.repeat(8)],
  ['one long word', `${'甲'.repeat(6000)}\n`.repeat(8)],
  ['dots on one line', '甲.'.repeat(3900)],
  ['hosts', '甲.cn'.repeat(1900)],
])('a link of %s', { timeout }, (_name, text) => {
  expect(rulesOf(checkBody(`[${text}](https://a.cn/)`))).not.toContain('unsafe-link');
});
