import { describe, expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import { exampleSource } from '../rules/example.ts';
import { type Credit, creditsOf, creditsOfParty, journalCredits } from './credits.ts';

const keys = 'title: 题\nsummary: 摘要\npublished: 2026-01-01\nexample: true\n';
const file = (yaml: string) => `---\n${keys}${yaml}---\n`;
const issue = (number: number, yaml: string) =>
  `${keys}kind: regular\nyear: 2026\nnumber: ${number}\ndate: 2026-0${number}-15\nstate: published\n${yaml}`;

const library = createLibrary(
  exampleSource({
    'columns/one/shared.mdx': file(
      'terms:\n  - {start: 2026-01, end: 2026-01, lead: one, coEditors: [two]}\n  - {start: 2026-02, lead: three}\nscope: 范围\norder: 1\n' +
        'duties:\n  - {start: 2026-01-01, end: 2026-01-10, association: two, issue: one/2026-1, task: 收稿}\n  - {start: 2026-02-01, end: 2026-02-10, association: three}\n',
    ),
    'articles/one/first.mdx': file(
      'column: one/shared\ncontributors:\n  - {association: one, role: author}\n  - {name: 甲, role: translator, note: 译稿}\n' +
        'reviews:\n  - {person: one/reader, date: 2026-01-02, decision: accept}\n  - {name: 甲, date: 2026-01-03, decision: accept}\n',
    ),
    'articles/one/second.mdx': file(
      'column: one/shared\ncontributors: [{association: one, role: author}, {person: one/reader, role: reviewer}]\n',
    ),
    'issues/one/2026-1.yaml': issue(
      1,
      'editors: [{association: one, role: editor}]\ncredits: [{association: two, role: distribution, note: 赠阅}]\nintroduction: one/second\nsections:\n  - {column: one/shared, articles: [one/first]}\n  - {heading: 特稿, articles: [one/second]}\n',
    ),
    'issues/one/2026-2.yaml': issue(
      2,
      'editors: [{association: one, role: editor}]\nsections: [{column: one/shared, articles: [one/first]}]\n',
    ),
  }),
);

const credits = journalCredits({
  issues: library.inCollection('issues'),
  articles: library.inCollection('articles'),
  columns: library.inCollection('columns'),
});
const said = ({ article, column, role, party, source, note }: Credit) =>
  [article ?? column ?? '-', role, party.id ?? party.name, source, note].filter(Boolean).join(' ');

describe('credits of an issue', () => {
  it('name its editors, who edited its columns then, who was on duty for it, and who made its articles', () => {
    expect(creditsOf('issues/one/2026-1', credits).map(said)).toEqual([
      '- editor associations/one issue',
      '- distribution associations/two issue 赠阅',
      'columns/one/shared column associations/one column-term',
      'columns/one/shared column associations/two column-term',
      'columns/one/shared organiser associations/two duty 收稿',
      'articles/one/second author associations/one article',
      'articles/one/second reviewer people/one/reader article',
      'articles/one/first author associations/one article',
      'articles/one/first translator 甲 article 译稿',
      'articles/one/first reviewer people/one/reader review',
      'articles/one/first reviewer 甲 review',
    ]);
  });

  it('count who edits a column alone as its editor, in the term of the day', () => {
    expect(creditsOf('issues/one/2026-2', credits).map(said)).toContain('columns/one/shared editor associations/three column-term');
  });
});

it('gives a party exactly what the issues give it', () => {
  const parties = new Set(credits.flatMap(({ party }) => party.id ?? []));
  expect(parties).toEqual(new Set(['associations/one', 'associations/two', 'associations/three', 'people/one/reader']));
  for (const party of parties) {
    const issues = ['issues/one/2026-1', 'issues/one/2026-2'];
    const there = issues.flatMap((issue) => creditsOf(issue, credits).filter((credit) => credit.party.id === party));
    expect(creditsOfParty(party, credits)).toEqual(there);
  }
});
