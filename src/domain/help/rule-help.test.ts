import { expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { libraryHelp } from './rule-help.ts';
import { ruleIndex, rulePage } from './rule-page.ts';

const helps = libraryHelp();

it('has for every rule a title, both examples, and what the check says of the bad one', () => {
  expect(helps.map(({ name }) => name)).toEqual(rules.map(({ name }) => name));
  for (const { name, title, bad, good, findings } of helps) {
    expect(
      [title.zh, title.en].every((text) => text.length > 1),
      name,
    ).toBe(true);
    expect([bad.length > 0, good.length > 0, findings.length > 0], name).toEqual([true, true, true]);
  }
});

it('shows no character that does not show', () => {
  for (const help of helps) expect(rulePage(help), help.name).not.toMatch(/[\r\t\u202e\u200b\ue000-\uf8ff]/);
});

it('explains each rule in Chinese of both scripts and in English', () => {
  const page = rulePage(helps.find(({ name }) => name === 'wrong-date') as (typeof helps)[number]);
  expect(page).toContain('**日期不对**');
  expect(page).toContain('**日期不對**');
  expect(page).toContain('**A date that is none**');
  expect(page).toContain('issued: 2007-02-30');
});

it('lists every rule with a link', () => {
  for (const { name } of helps) expect(ruleIndex(helps)).toContain(`[${name}](${name}.md)`);
});
