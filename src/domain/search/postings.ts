import type { WordListener } from './index-words.ts';
import { createPairNumbers } from './pair-numbers.ts';
import { pairWord } from './tokens.ts';

/** Where a word stands: for each time it does, the number of the document and the place in it; both in rising order. */
export interface Posting {
  word: string;
  documents: Uint32Array;
  places: Uint32Array;
}

/**
 * Gathers where words stand. Ten thousand documents have about ten million places, so they are kept as three columns
 * of numbers and brought together in one pass at the end.
 */
export function createPostings() {
  const numbers = new Map<string, number>();
  const units = new Map<string, number>();
  const pairs = createPairNumbers();
  const words: string[] = [];
  const wordOf = column();
  const documentOf = column();
  const placeOf = column();
  const put = (number: number, document: number, place: number) => {
    wordOf.push(number);
    documentOf.push(document);
    placeOf.push(place);
  };
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  // The second of a pair is nearly always the first of the next.
  let last = '';
  let lastNumber = -1;
  const unitOf = (unit: string): number => {
    if (unit === last) return lastNumber;
    last = unit;
    lastNumber = units.get(unit) ?? units.size;
    if (lastNumber === units.size) units.set(unit, lastNumber);
    return lastNumber;
  };
  return {
    /** Hears the words of a document; documents must come in rising order. */
    listener: (document: number): WordListener => ({
      word: (word, place) => put(numberOf(word), document, place),
      pair: (first, second, place) => {
        const [a, b] = [unitOf(first), unitOf(second)];
        // The table of pairs has room for so many characters; a site has a tenth of them.
        if (a > 0xffff || b > 0xffff) return put(numberOf(pairWord(first, second)), document, place);
        let number = pairs.get(a, b);
        if (number === -1) {
          number = words.push(pairWord(first, second)) - 1;
          pairs.set(a, b, number);
        }
        put(number, document, place);
      },
    }),
    /** Every word, in the order of their letters. */
    *postings(): Generator<Posting> {
      const { documents, places, starts } = grouped(wordOf.values(), documentOf.values(), placeOf.values(), words.length);
      const sorted = words.map((_, number) => number).sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
      for (const number of sorted) {
        const [start, end] = [starts[number], starts[number + 1]];
        yield { word: words[number] as string, documents: documents.subarray(start, end), places: places.subarray(start, end) };
      }
    },
  };
}

/** In how many documents a word stands. */
export function documentCount({ documents }: Posting): number {
  let count = 0;
  for (let at = 0; at < documents.length; at += 1) if (documents[at] !== documents[at - 1]) count += 1;
  return count;
}

/** A column of numbers that grows. */
function column() {
  let values = new Uint32Array(1 << 16);
  let length = 0;
  return {
    push(value: number): void {
      if (length === values.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length] = value;
      length += 1;
    },
    values: () => values.subarray(0, length),
  };
}

/** The documents and places of each word one after the other, in their order, and where those of each word begin. */
function grouped(wordOf: Uint32Array, documentOf: Uint32Array, placeOf: Uint32Array, count: number) {
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < wordOf.length; row += 1) {
    const after = (wordOf[row] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let word = 0; word < count; word += 1) starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  const next = starts.slice();
  const [documents, places] = [new Uint32Array(wordOf.length), new Uint32Array(wordOf.length)];
  for (let row = 0; row < wordOf.length; row += 1) {
    const word = wordOf[row] as number;
    const at = next[word] as number;
    documents[at] = documentOf[row] as number;
    places[at] = placeOf[row] as number;
    next[word] = at + 1;
  }
  return { documents, places, starts };
}
