import { expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import { caseStudy, exampleSource } from './example.ts';
import { checkLibrary } from './index.ts';

const path = 'case-studies/sample/case.mdx';
const firms = 'statistics:\n  - {id: firms, label: 参训企业, value: 30, unit: 家, scope: 本次培训, period: 2026年}\n';
const findings = (body: string, keys = '') =>
  checkLibrary(createLibrary(exampleSource({ [path]: caseStudy(body, keys) })), { asOf: '2026-11-22' }).filter(
    ({ rule }) => rule === 'untyped-statistic',
  );

it('points at the number, also behind a line break and in emphasis', () => {
  const [first, second, third] = findings('一句话，没有数字。\n参加的**一共**有300家，\n带来400份合同，又是400份合同。\n');
  expect(first).toMatchObject({ line: 10, column: 11 });
  expect(second).toMatchObject({ line: 11, column: 3 });
  expect(third).toMatchObject({ line: 11, column: 12 });
});

it('offers the YAML and the component, under an id that is free', () => {
  const [found] = findings('参加的有约900家。\n', firms);
  expect(found?.message.zh.instead).toContain(
    '{id: firms-900, label: …, value: 900, unit: 家, qualifier: 约, scope: …, period: …, source: …}',
  );
  expect(found?.message.zh.instead).toContain('<Stat id="firms-900"/>');
});

it('offers the figure that is typed already', () => {
  const [found] = findings('参加的有三十家。\n', firms);
  expect(found?.message.zh.instead).toBe('写成 <Stat id="firms"/>');
});

it('lets a heading and the data say a figure that is typed, and no other', () => {
  const said = 'outcome: 30家企业受益，签了合同120份\n';
  expect(findings('正文。\n\n## 30家企业\n\n正文。\n', firms)).toEqual([]);
  expect(findings('正文。\n\n## 31家企业\n\n正文。\n', firms)).toHaveLength(1);
  const [found, ...more] = findings('正文。\n', firms + said);
  expect(more).toEqual([]);
  expect(found?.message.zh.what).toContain('120份');
  expect(found?.message.zh.instead).not.toContain('<Stat');
});

it('looks at tables and lists', () => {
  expect(findings('- 会员300家\n\n| 项目 | 数 |\n| --- | --- |\n| 企业 | 20家 |\n')).toHaveLength(2);
});

it('passes over links, code, figures and what only names something', () => {
  expect(
    findings('见[300家企业的名单](/bulletins/editorial/first/)、`300家`、<Stat id="firms"/>和《支持300家企业的意见》。\n', firms),
  ).toEqual([]);
});

it('reads Traditional script', () => {
  const found = findings('貸款約900萬元，參加的有三千餘戶。\n', 'language: zh-Hant\n');
  expect(found.map(({ message }) => message.zh.what.slice(0, 8))).toEqual(['“約900萬元”', '“三千餘戶”像是']);
});

it('leaves alone what has no figures of its own', () => {
  const source = 'title: 通知\nkind: page\nchecked: 2026-01-01\npublished: 2026-01-01\nnote: 记300家企业\n';
  const library = createLibrary(exampleSource({ 'sources/editorial/notice.yaml': source }));
  expect(checkLibrary(library, { asOf: '2026-11-22' })).toEqual([]);
});
