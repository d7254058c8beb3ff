import type { Script } from '../../../src/domain/search/document.ts';

/** What is asked, each kind for a way in which readers come by their words. */
export const questionKinds = {
  'two-at': '2 characters, at word boundaries',
  'two-across': '2 characters, across words',
  'three-at': '3 characters, at word boundaries',
  'three-across': '3 characters, across words',
  'four-at': '4 characters, at word boundaries',
  'four-across': '4 characters, across words',
  'six-at': '6 characters, at word boundaries',
  'six-across': '6 characters, across words',
  'eight-at': '8 characters, at word boundaries',
  'eight-across': '8 characters, across words',
  punctuated: 'with punctuation in the middle',
  mixed: 'Han with whole words or numbers',
  title: 'a title',
  'english-title': 'an English title',
  printed: 'document number as printed',
  bracketed: 'document number in square brackets',
  typed: 'document number as typed',
  name: 'a person’s name',
  initials: 'Pinyin initials of a title',
  other: 'in the other script',
  quoted: 'in quotation marks',
  words: 'two words',
  single: 'one character',
  absent: 'on no page, 2–6 characters',
  worst: 'worst cases',
} as const;

export type QuestionKind = keyof typeof questionKinds;

/** The kinds of plain substrings, by how many characters they have. */
export const substringKinds = ([2, 3, 4, 6, 8] as const).flatMap((length) => {
  const name = ({ 2: 'two', 3: 'three', 4: 'four', 6: 'six', 8: 'eight' } as const)[length];
  return [
    { kind: `${name}-at`, length, across: false },
    { kind: `${name}-across`, length, across: true },
  ] as const;
});

/** One question as a reader asks it, and what makes a document right. */
export interface Question {
  kind: QuestionKind;
  /** The edition in which it is asked. */
  script: Script;
  /** What goes into the search box. */
  text: string;
  /** Each must stand within one part of a document for the document to have to be found; none for Pinyin initials. */
  words: readonly string[];
  /** A document that has all of these is not wrong either: the pieces of a number that was typed without its brackets. */
  pieces?: readonly string[];
  /** The document, by its place in the corpus, from which it was cut: it has to be found, whatever the words say. */
  source?: number;
  /** Whether it is a name of `source`; a document of that name should then stand first. */
  named?: boolean;
}
