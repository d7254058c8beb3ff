import type { Posting } from './postings.ts';
import { isFixed } from './tokens.ts';

/**
 * Documents of one shard. The engine compares every page of a word with every page of the result, so that a word of
 * 10,000 pages costs a hundred million steps; as five words of 2,000 pages each it costs a fifth.
 */
const shardSize = 2000;

/** The last shard takes what is over: there are no more letters. */
const mostShards = 26;

const shardOf = (document: number) => Math.min(mostShards - 1, Math.floor(document / shardSize));

const shardWord = (word: string, shard: number) => word + String.fromCharCode(97 + shard);

/** The words under which a fixed one that stands in any of so many documents is kept, one for each shard. */
export function shardWords(word: string, documents: number): string[] {
  const words: string[] = [];
  for (let shard = 0; shard < Math.min(mostShards, documents / shardSize); shard += 1) words.push(shardWord(word, shard));
  return words;
}

/** Parts what stands in many documents into one word for each shard. The words keep their order. */
export function* inShards(postings: Iterable<Posting>): Generator<Posting> {
  for (const posting of postings) {
    const { word, documents, places } = posting;
    if (!isFixed(word)) yield posting;
    else {
      for (let start = 0; start < documents.length; ) {
        const shard = shardOf(documents[start] as number);
        let end = start;
        while (end < documents.length && shardOf(documents[end] as number) === shard) end += 1;
        yield { word: shardWord(word, shard), documents: documents.subarray(start, end), places: places.subarray(start, end) };
        start = end;
      }
    }
  }
}
