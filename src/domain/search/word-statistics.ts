import { documentCount, type Posting } from './postings.ts';
import { unitsOf } from './tokens.ts';

/** What the words of an index tell about it: which characters it has, and which pairs of them are frequent. */
export interface WordStatistics {
  units: ReadonlySet<string>;
  /** Pairs of characters that stand in many documents, the most frequent first. */
  frequent: readonly string[];
}

/** A pair is frequent from this share of the documents on; how much more so is told by its place in the list. */
const frequentShare = 0.01;
const most = 1500;

/** Looks at words on their way to where they are packed. */
export function* observeWords(postings: Iterable<Posting>, documents: number, done: (found: WordStatistics) => void): Generator<Posting> {
  const units = new Set<string>();
  const frequent: { pair: string; documents: number }[] = [];
  for (const posting of postings) {
    const of = unitsOf(posting.word);
    const [unit, next] = of ?? [];
    if (unit !== undefined && next === undefined) units.add(unit);
    else if (of && posting.documents.length > documents * frequentShare) {
      const count = documentCount(posting);
      if (count > documents * frequentShare) frequent.push({ pair: of.join(''), documents: count });
    }
    yield posting;
  }
  frequent.sort((a, b) => b.documents - a.documents || (a.pair < b.pair ? -1 : 1));
  done({ units, frequent: frequent.slice(0, most).map(({ pair }) => pair) });
}
