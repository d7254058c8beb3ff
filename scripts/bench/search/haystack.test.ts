import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { createJudge, judgeFold } from './haystack.ts';
import type { Question } from './question.ts';

const document = (hans: string[], hant: string[], initials: string[] = []): Pick<SearchDocument, 'parts' | 'initials'> => ({
  initials,
  parts: { hans: hans.map((text) => ({ kind: 'text', text })), hant: hant.map((text) => ({ kind: 'text', text })) },
});

const judge = createJudge([
  document(['中小企业', '协会'], ['中小企業', '協會'], ['zxqy']),
  document(['企业协会在后面'], ['企業協會在後面']),
  document(['按照国发〔2009〕36号'], ['按照國發〔2009〕36號']),
  document(['国发〔2009〕361号，第36条'], ['國發〔2009〕361號，第36條']),
]);

const question = (words: string[], more: Partial<Question> = {}): Question => ({
  kind: 'words',
  script: 'hans',
  text: words.join(' '),
  words,
  ...more,
});
const required = (asked: Question) => [...judge.truthOf(asked).required].sort();
const allowed = (asked: Question) => [...judge.truthOf(asked).allowed].sort();

describe('judgeFold', () => {
  it.each([
    ['ＩＳＯ９００１', 'iso9001'],
    ['後面', '后面'],
    ['国　发 2009', '国发2009'],
    ['（协会）', '(协会)'],
  ])('%s is %s', (text, folded) => expect(judgeFold(text)).toBe(folded));
});

describe('the documents that have to be found', () => {
  it('have the word within one part', () => {
    expect(required(question(['企业']))).toEqual([0, 1]);
    expect(required(question(['企业协会']))).toEqual([1]);
  });

  it('have every word, wherever', () => {
    expect(required(question(['协会', '中小']))).toEqual([0]);
  });

  it('are found in either script', () => {
    expect(required(question(['協會'], { script: 'hans' }))).toEqual([0, 1]);
    expect(required(question(['协会'], { script: 'hant' }))).toEqual([0, 1]);
  });

  it('include the one from which the question was cut', () => {
    expect(required(question(['没有的词'], { source: 2 }))).toEqual([2]);
  });

  it('have the initials that are asked for', () => {
    expect(required(question([], { text: 'zxqy' }))).toEqual([0]);
    expect(required(question([], { text: 'xxqy' }))).toEqual([]);
  });

  it('are none for what is on no page', () => {
    expect(required(question(['没有的词'], { kind: 'absent' }))).toEqual([]);
  });
});

describe('the documents that may be found', () => {
  it('are also those that need not be', () => {
    const some = createJudge([document(['企业'], ['企業']), document(['企业'], ['企業'])], 1);
    const { required, allowed } = some.truthOf(question(['企业']));
    expect([[...required], [...allowed]]).toEqual([[0], [0, 1]]);
  });

  it('have the pieces of a number', () => {
    const number = question(['国发〔2009〕36号'], { pieces: ['国发', '2009', '36'] });
    expect(required(number)).toEqual([2]);
    expect(allowed(number)).toEqual([2, 3]);
  });
});

it('the owners of a name are the documents that are called so, not those that mention it', () => {
  const parts = (kind: 'name' | 'text', text: string) => ({ initials: [], parts: { hans: [{ kind, text }], hant: [{ kind, text }] } });
  const some = createJudge([parts('text', '办法'), parts('name', '办法'), parts('name', '新办法')]);
  expect([...some.truthOf(question(['辦法'], { named: true })).owners]).toEqual([1]);
  expect([...some.truthOf(question(['辦法'])).owners]).toEqual([]);
});

it('absent is what is in neither script, or only across two parts', () => {
  expect(judge.isAbsent('業協')).toBe(false);
  expect(judge.isAbsent('中小企业协')).toBe(true);
});
