import type { SearchDocument } from '../../../src/domain/search/document.ts';
import type { Question } from './question.ts';

/** Words on very many pages, and long questions: what costs most. Asked one by one, each from the start. */
export function worstQuestions(documents: readonly SearchDocument[]): Question[] {
  const titles = documents.map(({ parts }) => parts.hans[0]?.text ?? '');
  const longest = titles.reduce((long, title) => (title.length > long.length ? title : long), '');
  const texts = ['企业', '中小企业', '中小企业协会', '的 一', '中小企业 融资', longest, '一'];
  return texts.map((text) => ({ kind: 'worst', script: 'hans', text, words: text.split(' ') }));
}
