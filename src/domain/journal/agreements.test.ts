import { describe, expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import { exampleSource } from '../rules/example.ts';
import { article, column, columnFile, issue, issueFile } from '../rules/journal-example.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import { consentsTo, draftDigest } from './agreements.ts';
import { missingLines, withLines } from './frozen.ts';
import { issueState } from './issue-state.ts';

const terms = 'terms: [{start: 2025, end: 2025, lead: editorial, coEditors: [gone]}, {start: 2026, lead: editorial, coEditors: [co]}]\n';
const base: ExampleFiles = {
  [columnFile]: column('', terms),
  'articles/sample/notes.mdx': article(),
  'people/editorial/guest.yaml':
    'title: 某人\npublished: 2026-01-01\nexample: true\noffices: [{association: former, office: 会长, asOf: 2020}, {association: guesthouse, office: 会长, asOf: 2026}]\n',
  [issueFile]: issue().replace('editors: [', 'editors: [{person: editorial/guest, role: guest-editor}, '),
};
const agreement = (digest: string, keys = 'decision: agreed\n') =>
  `title: 会签\nissue: editorial/2026-1\ndate: 2026-02-01\ndigest: '${digest}'\npublished: 2026-02-01\n${keys}`;

function read(files: ExampleFiles = {}) {
  const library = createLibrary(exampleSource({ ...base, ...files }));
  const [entry] = library.inCollection('issues');
  if (!entry) throw new Error('the issue is not sound');
  const states = Object.fromEntries(consentsTo(entry, library).map(({ association, state }) => [association, state]));
  return { library, entry, states, digest: draftDigest(entry, library) };
}

describe('who has a say in an issue', () => {
  it('is who makes it, guest-edits it, edits its columns then, and writes in it', () => {
    expect(read().states).toEqual({ editorial: 'maker', guesthouse: 'outstanding', co: 'outstanding', sample: 'outstanding' });
  });

  it('is told with each reason once', () => {
    const { library, entry } = read();
    const why = consentsTo(entry, library)
      .find(({ association }) => association === 'editorial')
      ?.why.map(({ en }) => en);
    expect(why).toEqual(['edits this issue', 'leads the column editorial/practice']);
  });
});

describe('an agreement', () => {
  const { digest } = read();

  it('is to the draft whose digest it names', () => {
    const files = { 'agreements/co/a.yaml': agreement(digest), 'agreements/sample/a.yaml': agreement('0123456789ab') };
    expect(read(files).states).toMatchObject({ co: 'agreed', sample: 'stale' });
  });

  it.each([
    ['an article', { 'articles/sample/notes.mdx': article('', '另一段。\n') }],
    ['the order of the contents', { [issueFile]: `${base[issueFile]}note: 编者的话\n` }],
  ])('is to another draft once %s changes', (_, change) => {
    expect(read({ 'agreements/co/a.yaml': agreement(digest), ...change }).states['co']).toBe('stale');
  });

  it.each([
    ['the state', { [issueFile]: String(base[issueFile]).replace('in-production', 'published') }],
    ['the deadlines', { [issueFile]: `${base[issueFile]}deadlines: [{date: 2026-02-01, task: 截稿}]\n` }],
    ['the topics of an article', { 'articles/sample/notes.mdx': article('topics: [finance]\n') }],
  ])('stays good when %s change', (_, change) => {
    expect(read({ 'agreements/co/a.yaml': agreement(digest), ...change }).states['co']).toBe('agreed');
  });

  it('gives way to what the association says later', () => {
    const files = {
      'agreements/co/a.yaml': agreement(digest),
      'agreements/co/b.yaml': agreement(digest, 'decision: objected\n').replace('date: 2026-02-01', 'date: 2026-02-03'),
    };
    expect(read(files).states['co']).toBe('objected');
  });

  it('counts only for the association in whose folder it lies', () => {
    expect(read({ 'agreements/sample/a.yaml': agreement(digest) }).states['co']).toBe('outstanding');
  });

  it('is not undone by a later correction of what came out', () => {
    const out = { [issueFile]: String(base[issueFile]).replace('in-production', 'published') };
    const { library, entry } = read(out);
    const corrected = {
      ...out,
      'frozen.lock': withLines('', missingLines(entry, library)),
      'agreements/co/a.yaml': agreement(digest),
      'articles/sample/notes.mdx': article(
        'version: 2\nupdates: [{date: 2026-04-01, type: erratum, note: 错字, version: 2}]\n',
        '改过。\n',
      ),
    };
    expect(read(corrected).states['co']).toBe('agreed');
  });
});

describe('the next step', () => {
  const nextOf = (files: ExampleFiles, asOf = '2026-04-01') => {
    const { library, entry } = read(files);
    return issueState(entry, library, asOf, []).next.en;
  };
  const all = (digest: string) =>
    Object.fromEntries(['guesthouse', 'co', 'sample'].map((one) => [`agreements/${one}/a.yaml`, agreement(digest)]));

  it('is the first thing that an issue cannot come out without', () => {
    const awaited = { [issueFile]: `${base[issueFile]}awaited: [{title: 还没有来的一篇, name: 李四}]\n` };
    expect(nextOf(awaited)).toContain('还没有来的一篇');
    const special = { [issueFile]: String(base[issueFile]).replace('kind: regular', 'kind: special') };
    expect(nextOf(special)).toContain('theme');
    const unread = { [issueFile]: String(base[issueFile]).replace('[sample/notes]', '[sample/notes, sample/unwritten]') };
    expect(nextOf(unread)).toContain('articles/sample/unwritten');
  });

  it('is to ask those who have not agreed, with the digest of the draft', () => {
    const { digest } = read();
    expect(nextOf({ 'agreements/co/a.yaml': agreement(digest) })).toBe(`ask guesthouse, sample to agree to the draft ${digest}`);
  });

  it('is to publish on the day, then to freeze', () => {
    const { digest } = read();
    expect(nextOf(all(digest), '2026-02-01')).toContain('on 2026-03-01');
    expect(nextOf(all(digest))).toContain('Set state to published');
    const out = { ...all(digest), [issueFile]: String(base[issueFile]).replace('in-production', 'published') };
    expect(nextOf(out)).toBe('freeze it: npm run issue -- editorial/2026-1 --freeze');
    const { library, entry } = read(out);
    expect(nextOf({ ...out, 'frozen.lock': withLines('', missingLines(entry, library)) })).toContain('out and frozen');
  });
});
