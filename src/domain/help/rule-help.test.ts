import { expect, it } from 'vitest';
import { ownershipRules } from '../ownership/index.ts';
import { rules } from '../rules/index.ts';
import { ruleNames } from './rule-groups.ts';
import { helpGroups, type RuleHelp } from './rule-help.ts';
import { ruleIndex, rulePage } from './rule-page.ts';

const groups = helpGroups();
const helps = groups.flatMap((group) => group.helps);
const helpOf = (name: string) => helps.find((help) => help.name === name) as RuleHelp;

it('lists every rule of both kinds once, under a name that no other rule has', () => {
  const names = [...rules, ...ownershipRules].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect([...ruleNames].sort()).toEqual(names.sort());
  expect(helps.map(({ name }) => name)).toEqual(ruleNames);
});

it('gives names that an address and a file can have', () => {
  for (const name of ruleNames) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

it.each(helps.map((help) => [help.name, help] as const))('%s has a title, both examples, and what the check says', (_, help) => {
  expect([help.title.zh, help.title.en].every((text) => text.length > 1)).toBe(true);
  for (const { change, files } of [help.bad, help.good]) expect((change?.files.length ?? 0) + files.length).toBeGreaterThan(0);
  expect(help.findings.length).toBeGreaterThan(0);
});

it.each(helps.map((help) => [help.name, help] as const))('%s shows no character that does not show', (_, help) => {
  expect(rulePage(help)).not.toMatch(/[\r\t\u202e\u200b\ue000-\uf8ff]/);
});

it('explains each rule in Chinese of both scripts and in English', () => {
  const page = rulePage(helpOf('wrong-date'));
  expect(page).toContain('**日期不对**');
  expect(page).toContain('**日期不對**');
  expect(page).toContain('**A date that is none**');
  expect(page).toContain('issued: 2007-02-30');
  expect(page).toContain('\nDates are sorted, and the day must exist.\n');
});

it('shows a change as its actor, its files and what happens to them', () => {
  const page = rulePage(helpOf('foreign-file'));
  expect(page).toContain('协会 example-city 提交的改动\n\n- `D src/content/reports/example-provincial/survey.mdx` 删除\n');
  expect(page).toContain('- `M src/content/network/network.yaml` modified\n');
  expect(page).toContain('- `src/content/reports/example-provincial/survey.mdx` 这个文件归 example-provincial');
  expect(page).toContain('example-city 登记了账号 gitee:example-clerk，example-provincial 没有登记账号；编辑部是 editorial。');
  expect(rulePage(helpOf('unknown-account'))).toContain('账号 gitee:example-stranger 提交的改动');
  expect(rulePage(helpOf('forbidden-mode'))).toContain('survey.mdx` 新增，git 类型 120000\n');
});

it('shows of the list of addresses which lines a change adds and removes', () => {
  expect(helpOf('locked-address').bad.files).toEqual([
    { path: 'addresses.lock', text: '- /reports/example-city/survey/\n+ /reports/example-provincial/survey/\n' },
  ]);
  expect(helpOf('locked-address').good.files[0]?.text).toBe('+ /associations/example-city/\n');
  expect(helpOf('locked-address').findings.map(({ file }) => file)).toContain('addresses.lock');
});

it('lists every rule with a link, under what it is about', () => {
  const index = ruleIndex(groups);
  for (const { name } of helps) expect(index).toContain(`[${name}](${name}.md)`);
  expect(index).toContain('## 归属 · Ownership');
});
