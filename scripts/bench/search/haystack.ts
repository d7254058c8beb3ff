import type { Script, SearchDocument } from '../../../src/domain/search/document.ts';
import { createConverters } from '../../../src/domain/text/script.ts';
import type { Question } from './question.ts';

const { toHans } = createConverters();
const folded = new Map<string, string>();

/**
 * What the judge compares by, written apart from the fold of the search itself so that it does not share its mistakes:
 * full width is half width, capitals are small, each Traditional character is its Simplified one, spaces are nothing.
 */
export function judgeFold(text: string): string {
  let result = '';
  for (const character of text) {
    let form = folded.get(character);
    if (form === undefined) {
      const narrow = /[\uff01-\uff5e]/.test(character) ? character.normalize('NFKC') : character;
      form = /\s/.test(narrow) ? '' : toHans(narrow).toLowerCase();
      folded.set(character, form);
    }
    result += form;
  }
  return result;
}

/** Which documents are right for a question, by their places in the corpus. */
export interface Truth {
  /** Those that have to be found. */
  required: ReadonlySet<number>;
  /** Those that may be: the required ones, and those whose text in the other script has the words. */
  allowed: ReadonlySet<number>;
  /** For a name: the documents that are called so. */
  owners: ReadonlySet<number>;
}

/** Some texts of all documents in one string, part by part. */
interface Haystack {
  text: string;
  /** Where each document starts; one more for the end. */
  starts: number[];
}

type JudgedDocument = Pick<SearchDocument, 'parts' | 'initials'>;

export interface Judge {
  truthOf(question: Question): Truth;
  /** Whether a text stands on no page, in neither script. */
  isAbsent(text: string): boolean;
}

/** Looks through the texts themselves, without any index. Of all documents only the first `own` ones have to be found. */
export function createJudge(documents: readonly JudgedDocument[], own = documents.length): Judge {
  const textsIn = (script: Script) => documents.map(({ parts }) => parts[script].map(({ text }) => text));
  const haystacks = { hans: haystackOf(textsIn('hans')), hant: haystackOf(textsIn('hant')) };
  const initials = haystackOf(documents.map((document) => document.initials));
  const withAll = (words: readonly string[], script: Script) =>
    words.map((word) => holders(haystacks[script], judgeFold(word))).reduce((all, some) => all.intersection(some));
  const either = (words: readonly string[]) => withAll(words, 'hans').union(withAll(words, 'hant'));
  const calledSo = ([name = '']: readonly string[]) => {
    const wanted = judgeFold(name);
    const isCalled = ({ parts: { hans, hant } }: JudgedDocument) =>
      [...hans, ...hant].some((part) => part.kind === 'name' && judgeFold(part.text) === wanted);
    return new Set(documents.flatMap((document, place) => (isCalled(document) ? [place] : [])));
  };
  return {
    truthOf({ words, pieces, script, source, named, kind, text }) {
      if (words.length === 0) {
        const holding = holders(initials, text);
        return { required: holding, allowed: holding, owners: new Set() };
      }
      const holding = kind === 'absent' ? new Set<number>() : withAll(words, script);
      const required = new Set([...holding].filter((document) => document < own));
      if (source !== undefined) required.add(source);
      const allowed = [required, either(words), pieces ? either(pieces) : new Set<number>()].reduce(
        (all, some) => all.union(some),
        holding,
      );
      return { required, allowed, owners: named ? calledSo(words) : new Set() };
    },
    isAbsent: (text) => either([text]).size === 0,
  };
}

function haystackOf(documents: readonly (readonly string[])[]): Haystack {
  const starts = [0];
  let text = '';
  for (const parts of documents) {
    text += `${parts.map(judgeFold).join('\n')}\n`;
    starts.push(text.length);
  }
  return { text, starts };
}

/** The documents in a part of which the word stands. Line ends stand between parts, and no word has one. */
function holders({ text, starts }: Haystack, word: string): Set<number> {
  const found = new Set<number>();
  if (word === '') return found;
  for (let at = text.indexOf(word); at !== -1; ) {
    const document = documentAt(starts, at);
    found.add(document);
    at = text.indexOf(word, starts[document + 1]);
  }
  return found;
}

function documentAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
}
