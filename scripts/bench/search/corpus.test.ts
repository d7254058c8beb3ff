import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { corpus } from './corpus.ts';
import { createJudge } from './haystack.ts';
import { type Phrases, readPhrases, sentencesOf } from './phrases.ts';
import { type QuestionKind, questionKinds } from './question.ts';
import { cutQuestions } from './questions.ts';

const size = 150;
let phrases: Phrases;
let documents: SearchDocument[];
beforeAll(() => {
  phrases = readPhrases();
  documents = [...corpus(size, '1', phrases)];
});

it('the sentences of a file are what a reader reads', () => {
  const file =
    '---\ntitle: 不算\n---\n\n## 标题太短\n\n第一句有十二个字以上才会被采用。见[另一篇很长的文章](/articles/a/)<Cite id="x"/>，第二句。\n\n- **列表**里的一句话也要有十二个字。\n';
  expect(sentencesOf(file)).toEqual([
    '第一句有十二个字以上才会被采用。',
    '见另一篇很长的文章 ，第二句。',
    '列表里的一句话也要有十二个字。',
  ]);
});

describe('a corpus', () => {
  it('is the same for the same seed and another for another', () => {
    expect([...corpus(20, '1', phrases)]).toEqual(documents.slice(0, 20));
    expect([...corpus(20, '2', phrases)]).not.toEqual(documents.slice(0, 20));
  });

  it('has documents of some 700 characters with titles and addresses of their own', () => {
    const lengths = documents.map(({ parts }) => parts.hans.reduce((sum, { text }) => sum + text.length, 0));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / size;
    expect(mean).toBeGreaterThan(600);
    expect(mean).toBeLessThan(800);
    expect(new Set(documents.map(({ parts }) => parts.hans[0]?.text)).size).toBe(size);
    expect(new Set(documents.map(({ address }) => address)).size).toBe(size);
  });

  it('has the same parts in both scripts, the title first', () => {
    for (const { parts } of documents) {
      expect(parts.hant.map(({ kind, anchor }) => [kind, anchor])).toEqual(parts.hans.map(({ kind, anchor }) => [kind, anchor]));
      expect(parts.hans[0]?.kind).toBe('name');
    }
    expect(documents.filter(({ parts }) => JSON.stringify(parts.hant).includes('企業')).length).toBeGreaterThan(size * 0.8);
    expect(documents.filter(({ parts }) => JSON.stringify(parts.hans).includes('企業'))).toEqual([]);
  });
});

describe('the questions', () => {
  it('are of every kind and asked in both editions', () => {
    const judge = createJudge(documents);
    const questions = cutQuestions(documents, judge, 6, '1');
    for (const kind of Object.keys(questionKinds) as QuestionKind[]) {
      if (kind === 'worst') continue;
      const scripts = questions.filter((question) => question.kind === kind).map(({ script }) => script);
      expect(scripts, kind).toEqual(['hans', 'hant', 'hans', 'hant', 'hans', 'hant']);
    }
  });

  it('have the document from which they were cut among the right ones, by their words alone', () => {
    const judge = createJudge(documents);
    for (const { source, ...question } of cutQuestions(documents, judge, 6, '2')) {
      const { required } = judge.truthOf(question);
      if (question.kind === 'absent') expect(required.size, question.text).toBe(0);
      else expect(required.has(source as number), `${question.kind} ${question.text}`).toBe(true);
    }
  });

  it('are others for another seed', () => {
    const judge = createJudge(documents);
    const [one, other] = ['1', '2'].map((seed) => cutQuestions(documents, judge, 3, seed).map(({ text }) => text));
    expect(one).not.toEqual(other);
    expect(cutQuestions(documents, judge, 3, '1').map(({ text }) => text)).toEqual(one);
  });
});
