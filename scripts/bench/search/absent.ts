import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { cutSubstring } from './cut.ts';
import type { Question } from './question.ts';
import type { Source } from './questions.ts';

type Forge = (source: Source, length: number) => string;

/** A string of two to six characters that stands on no page, though its characters and most of its pairs do. */
export function absentQuestion(source: Source): Omit<Question, 'kind' | 'script'> | null {
  const text = source.chance.pick(forgers)(source, source.chance.int(2, 6));
  return [...text].length >= 2 && source.judge.isAbsent(text) ? { text, words: [text] } : null;
}

/** The end of one part with the start of the next: no page has them side by side within a text. */
const acrossParts: Forge = ({ documents, script, chance }, length) => {
  const { parts } = chance.pick(documents);
  const at = chance.int(0, parts[script].length - 2);
  const [before, after] = parts[script].slice(at, at + 2).map(({ text }) => text.match(/\p{Script=Han}/gu) ?? []);
  const half = Math.ceil(length / 2);
  return [...(before ?? []).slice(-half), ...(after ?? []).slice(0, length - half)].join('');
};

/** A phrase of the pages with one of its characters changed for another. */
const misspelt: Forge = (source, length) => {
  const [text, other] = [cutAnywhere(source, length), cutAnywhere(source, 1)];
  const at = source.chance.int(0, length - 1);
  return [...text].map((character, index) => (index === at ? other : character)).join('');
};

/** A phrase of the pages with two neighbours in the wrong order. */
const transposed: Forge = (source, length) => {
  const characters = [...cutAnywhere(source, length)];
  const at = source.chance.int(0, length - 2);
  const [first = '', second = ''] = characters.splice(at, 2);
  return characters.toSpliced(at, 0, second, first).join('');
};

/** Two phrases that never meet. */
const joined: Forge = (source, length) => cutAnywhere(source, Math.ceil(length / 2)) + cutAnywhere(source, Math.floor(length / 2));

const forgers: readonly Forge[] = [acrossParts, misspelt, transposed, joined];

/** Characters of any text, or nothing where it has not so many in a row. */
function cutAnywhere({ documents, script, chance }: Source, length: number): string {
  const { text } = chance.pick(chance.pick<SearchDocument>(documents).parts[script]);
  return cutSubstring(text, { length, across: chance.next() < 0.5 }, chance) ?? '';
}
