import { expect, it } from 'vitest';
import { inShards, shardWords } from './shards.ts';
import { everyWord, pairWord, wholeWord } from './tokens.ts';

const pair = pairWord('企', '业');
const posting = (word: string, documents: number[]) => ({
  word,
  documents: Uint32Array.from(documents),
  places: Uint32Array.from(documents, (_, at) => at),
});
const partsOf = (word: string, documents: number[]) =>
  [...inShards([posting(word, documents)])].map((part) => ({ word: part.word, documents: [...part.documents], places: [...part.places] }));

it('keeps a word that stands in many documents as one for each of their shards', () => {
  expect(partsOf(pair, [0, 0, 1999, 2000, 5999, 9999])).toEqual([
    { word: `${pair}a`, documents: [0, 0, 1999], places: [0, 1, 2] },
    { word: `${pair}b`, documents: [2000], places: [3] },
    { word: `${pair}c`, documents: [5999], places: [4] },
    { word: `${pair}e`, documents: [9999], places: [5] },
  ]);
});

it('asks for as many as there are shards', () => {
  expect(shardWords(pair, 1)).toEqual([`${pair}a`]);
  expect(shardWords(pair, 2000)).toEqual([`${pair}a`]);
  expect(shardWords(pair, 2001)).toEqual([`${pair}a`, `${pair}b`]);
});

it('has a last shard for all that is over', () => {
  expect(partsOf(pair, [51_999, 52_000, 900_000])).toEqual([{ word: `${pair}z`, documents: [51_999, 52_000, 900_000], places: [0, 1, 2] }]);
  expect(shardWords(pair, 1e9).at(-1)).toBe(`${pair}z`);
  expect(shardWords(pair, 1e9).length).toBe(26);
});

it('leaves words whole that are longer or shorter than others', () => {
  for (const word of [wholeWord('36'), everyWord]) {
    expect(partsOf(word, [1, 5000])).toEqual([{ word, documents: [1, 5000], places: [0, 1] }]);
  }
});
