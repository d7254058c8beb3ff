import { expect, it } from 'vitest';
import { renderBody } from '../../src/domain/mdx/render.ts';
import { context, strangeIn } from '../../src/domain/mdx/testing.ts';
import { bodyOf, checkBody } from './check.ts';
import { long, prose } from './ordinary/prose.ts';
import { structure } from './ordinary/structure.ts';

const keys = [
  'outcome: 完成培训，效果良好。',
  'start: 2010-06',
  'end: 2010-06-24',
  'topics: [finance]',
  'policies: [editorial/first]',
  'sources:\n  - id: editorial/notice\n    page: 第3页',
  'statistics:',
  '  - {id: firms, label: 参训企业, value: 30, unit: 家, qualifier: 余, scope: 示例协会, period: 2010年, source: editorial/notice}',
  '  - {id: members, label: 会员, value: 12.5, unit: 万家, scope: 示例市, period: 2010年, source: editorial/notice}',
];

const texts = [...prose, ...structure, ...long];

it.each(texts)('has no finding but of figures that are not typed: %j', (text) => {
  expect(checkBody(text, `${keys.join('\n')}\n`).filter((found) => found.rule !== 'untyped-statistic')).toEqual([]);
  const body = bodyOf(text);
  expect(body && strangeIn(renderBody(body, context).html)).toEqual([]);
});

it('are seventy-five and more', () => {
  expect(new Set(texts).size).toBeGreaterThan(75);
});
