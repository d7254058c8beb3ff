import { hans, hant } from '../../src/i18n/editions.ts';
import { type Words, wordsOf } from '../../src/site/words.ts';

/** An edition as a reader of it meets it: where it begins and what the site itself says in it. */
export interface ReaderEdition {
  name: 'Simplified' | 'Traditional';
  tag: 'zh-Hans' | 'zh-Hant';
  prefix: '' | '/zh-hant';
  words: Words;
}

export const simplified: ReaderEdition = { name: 'Simplified', tag: 'zh-Hans', prefix: '', words: wordsOf(hans) };
export const traditional: ReaderEdition = { name: 'Traditional', tag: 'zh-Hant', prefix: '/zh-hant', words: wordsOf(hant) };
export const editions = [simplified, traditional] as const;
