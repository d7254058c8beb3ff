/** In which documents, by number, a word stands, and where in each; both in rising order. */
export interface Posting {
  word: string;
  documents: { number: number; places: number[] }[];
}

/**
 * Gathers where words stand. Ten thousand documents have about ten million places, so they are kept as three columns
 * of numbers and brought together in one pass at the end.
 */
export function createPostings() {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const wordOf = column();
  const documentOf = column();
  const placeOf = column();
  return {
    /** Documents must come in rising order, and the places of a word in a document too. */
    add(word: string, document: number, place: number): void {
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.length;
        numbers.set(word, number);
        words.push(word);
      }
      wordOf.push(number);
      documentOf.push(document);
      placeOf.push(place);
    },
    /** Every word, in the order of their letters. */
    *postings(): Generator<Posting> {
      const [of, documents, places] = [wordOf.values(), documentOf.values(), placeOf.values()];
      const { order, starts } = grouped(of, words.length);
      const sorted = words.map((_, number) => number).sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
      for (const number of sorted) {
        const found: Posting['documents'] = [];
        for (let at = starts[number] as number; at < (starts[number + 1] as number); at += 1) {
          const entry = order[at] as number;
          const document = documents[entry] as number;
          const last = found.at(-1);
          if (last?.number === document) last.places.push(places[entry] as number);
          else found.push({ number: document, places: [places[entry] as number] });
        }
        yield { word: words[number] as string, documents: found };
      }
    },
  };
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

/** The rows of each group one after the other, in their order, and where each group begins. */
function grouped(groups: Uint32Array, count: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] as number) + 1;
  for (let group = 0; group < count; group += 1) starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const order = new Uint32Array(groups.length);
  for (const [row, group] of groups.entries()) {
    const at = next[group] as number;
    order[at] = row;
    next[group] = at + 1;
  }
  return { order, starts };
}
