import { describe, expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import type { ChangedFile } from '../ownership/change.ts';
import { added, changed, deleted } from '../ownership/example.ts';
import { exampleSource } from '../rules/example.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { draftDigest } from './agreements.ts';
import { approvalsFor, stillNeeded, withoutGiven } from './approvals.ts';

const keys = 'title: 题\nsummary: 摘要\npublished: 2026-01-01\nexample: true\n';
const column = (lead: string, coEditors = '[]') =>
  `---\n${keys}terms:\n  - start: 2020\n    lead: ${lead}\n    coEditors: ${coEditors}\nscope: 范围\norder: 1\n---\n`;
const article = (of: string) => `---\n${keys}column: ${of}\ncontributors: [{association: a, role: author}]\n---\n`;
const issue = (sections: string) =>
  `${keys}kind: regular\nyear: 2026\nnumber: 1\ndate: 2026-01-01\nstate: planned\neditors: [{association: a, role: editor}]\nsections: ${sections}\n`;

const columns: ExampleFiles = {
  'columns/lead/shared.mdx': column('lead', '[one, two]'),
  'columns/other/own.mdx': column('other'),
};

/** The agreements that a change from one set of files to another needs, as `path association`. */
function needed(before: ExampleFiles, after: ExampleFiles, ...files: ChangedFile[]): string[] {
  const library = (own: ExampleFiles) => createLibrary(exampleSource({ ...columns, ...own }));
  return approvalsFor(files, [library(before), library(after)]).map(({ path, association }) => `${path} ${association}`);
}

const columnFile = 'columns/lead/shared.mdx';
const articleFile = 'articles/author/text.mdx';
const issueFile = 'issues/editor/2026-1.yaml';

describe('a change of a column', () => {
  it('needs the lead and the co-editors', () => {
    const expected = [`${columnFile} lead`, `${columnFile} one`, `${columnFile} two`];
    expect(needed({}, {}, changed(`src/content/${columnFile}`))).toEqual(expected);
    expect(needed({}, { [columnFile]: '' }, deleted(`src/content/${columnFile}`))).toEqual(expected);
  });

  it('needs those of before and of after it, so that nobody is voted out unasked', () => {
    const after = { [columnFile]: column('new-lead', '[two, three]') };
    expect(needed({}, after, changed(`src/content/${columnFile}`))).toEqual(
      ['lead', 'new-lead', 'one', 'three', 'two'].map((association) => `${columnFile} ${association}`),
    );
  });

  it('needs those of before where the change breaks the column', () => {
    const after = { [columnFile]: column('lead', '[One]') };
    expect(needed({}, after, changed(`src/content/${columnFile}`))).toEqual(
      ['lead', 'one', 'two'].map((association) => `${columnFile} ${association}`),
    );
  });
});

describe('a change of an article', () => {
  const file = `src/content/${articleFile}`;

  it('needs everyone who edits its column', () => {
    const expected = ['lead', 'one', 'two'].map((association) => `${articleFile} ${association}`);
    expect(needed({}, { [articleFile]: article('lead/shared') }, added(file))).toEqual(expected);
    expect(needed({ [articleFile]: article('lead/shared') }, {}, deleted(file))).toEqual(expected);
  });

  it('needs the editors of both columns when it moves', () => {
    const moved = needed({ [articleFile]: article('lead/shared') }, { [articleFile]: article('other/own') }, changed(file));
    expect(moved).toEqual(['lead', 'one', 'other', 'two'].map((association) => `${articleFile} ${association}`));
  });

  it('needs the lead of before where the same change takes the column over', () => {
    const own = { [articleFile]: article('lead/shared') };
    const files = [changed(file), changed(`src/content/${columnFile}`)];
    expect(needed(own, { ...own, [columnFile]: column('author') }, ...files)).toContain(`${articleFile} lead`);
  });
});

describe('a change of an issue', () => {
  const file = `src/content/${issueFile}`;
  const both = issue('[{column: lead/shared, articles: [a/b]}, {column: other/own, articles: [a/c]}]');
  const one = issue('[{column: other/own, articles: [a/c]}, {heading: 特稿, articles: [a/b]}]');

  it('needs its own association, its editors and those of its columns, before and after', () => {
    const expected = ['a', 'editor', 'lead', 'one', 'other', 'two'].map((association) => `${issueFile} ${association}`);
    expect(needed({}, { [issueFile]: both }, added(file))).toEqual(expected);
    expect(needed({ [issueFile]: both }, { [issueFile]: one }, changed(file))).toEqual(expected);
    expect(needed({ [issueFile]: one }, { [issueFile]: one }, changed(file))).toEqual(
      ['a', 'editor', 'other'].map((association) => `${issueFile} ${association}`),
    );
  });
});

describe('a change of an agreement', () => {
  it('needs the association in whose name it is given', () => {
    const path = 'agreements/one/first.yaml';
    const text = "title: 会签\nissue: editor/2026-1\ndate: 2026-01-01\ndecision: agreed\ndigest: '0123456789ab'\npublished: 2026-01-01\n";
    expect(needed({ [path]: text }, {}, deleted(`src/content/${path}`))).toEqual([`${path} one`]);
  });
});

describe('an agreement that was given', () => {
  const files = { ...columns, [issueFile]: issue('[{column: lead/shared, articles: [a/b]}]'), 'articles/a/b.mdx': article('lead/shared') };
  const agreed = (digest: string) =>
    `title: 会签\nissue: editor/2026-1\ndate: 2026-01-01\ndecision: agreed\ndigest: '${digest}'\npublished: 2026-01-01\n`;
  const open = (digest: string) => {
    const head = createLibrary(exampleSource({ ...files, 'agreements/one/first.yaml': agreed(digest) }));
    const approvals = approvalsFor([changed(`src/content/${issueFile}`), changed(`src/content/${columnFile}`)], [head, head]);
    return withoutGiven(approvals, head).map(({ path, association }) => `${path} ${association}`);
  };
  const library = createLibrary(exampleSource(files));
  const [entry] = library.inCollection('issues');
  const digest = entry ? draftDigest(entry, library) : '';

  it('is not asked for again while the draft is the same, and says nothing of other files', () => {
    expect(open(digest)).not.toContain(`${issueFile} one`);
    expect(open(digest)).toContain(`${issueFile} two`);
    expect(open(digest)).toContain(`${columnFile} one`);
  });

  it('is asked for again once the draft is another', () => {
    expect(open('0123456789ab')).toContain(`${issueFile} one`);
  });

  it('is asked for once, with every reason', () => {
    const [approval] = approvalsFor([changed(`src/content/${issueFile}`)], [library, library]);
    expect(approval).toMatchObject({ association: 'a', why: { en: 'edits this issue, is an author in this issue' } });
    const own = createLibrary(
      exampleSource({ ...files, 'articles/a/b.mdx': article('lead/shared').replace('association: a', 'association: lead') }),
    );
    const lead = approvalsFor([changed(`src/content/${issueFile}`)], [own, own]).find(({ association }) => association === 'lead');
    expect(lead?.why.en).toBe('leads the column lead/shared, is an author in this issue');
  });
});

it('asks nobody about anything else', () => {
  expect(needed({}, {}, changed('src/content/bulletins/editorial/first.mdx'), changed('columns/lead/shared.mdx'))).toEqual([]);
});

it('takes away the agreements that were given', () => {
  const approvals = approvalsFor(
    [changed(`src/content/${columnFile}`)],
    [createLibrary(exampleSource(columns)), createLibrary(exampleSource(columns))],
  );
  expect(stillNeeded(approvals, new Set(['lead', 'two'])).map(({ association }) => association)).toEqual(['one']);
  expect(stillNeeded(approvals, new Set(['lead', 'one', 'two']))).toEqual([]);
});
