import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { createPostings } from '../../domain/search/postings.ts';
import { magic, packChunks } from './index-chunks.ts';

afterAll(() => close());

/** Words of eight letters, like those of pairs, in an order that has no order. */
const wordAt = (number: number) =>
  Array.from({ length: 8 }, (_, digit) => String.fromCharCode(97 + ((Math.imul(number + 1, 2654435761) >>> (digit * 3)) % 26))).join('');

/** Texts in which words stand in one and in many documents, once and often, at places of one, two and four bytes. */
const texts = [
  ...Array.from({ length: 300 }, (_, document) => Array.from({ length: 5 + (document % 30) }, (_, word) => wordAt((document % 7) * word))),
  Array.from({ length: 70_000 }, (_, word) => wordAt(word % 5 === 0 ? word % 13 : word % 400)),
  [...Array.from({ length: 20 }, () => 'rareword'), 'onceonly'],
];

const unpack = (content: Uint8Array) => decode(gunzipSync(content).subarray(magic.length)) as [words: [word: string, ...rest: unknown[]][]];

async function ownChunks() {
  const postings = createPostings();
  for (const [document, words] of texts.entries())
    for (const [place, word] of words.entries()) postings.listener(document).word(word, place);
  return packChunks(postings.postings(), 'und');
}

describe('chunks of words', () => {
  it('are what Pagefind itself writes of the same words', async () => {
    const { index } = await createIndex({});
    if (!index) throw new Error('the indexer did not start');
    for (const [document, words] of texts.entries()) {
      await index.addCustomRecord({ url: `/${document}/`, language: 'und', content: words.join(' ') });
    }
    const { files } = await index.getFiles();
    const theirs = files.filter(({ path }) => path.endsWith('.pf_index')).flatMap(({ content }) => unpack(content)[0]);
    const ours = (await ownChunks()).flatMap(({ content }) => unpack(content)[0]);
    const byWord = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(ours.length).toBeGreaterThan(100);
    expect(ours).toEqual(theirs.sort(byWord));
  });

  it('are found by their bounds: every word leads to its own chunk first', async () => {
    const chunks = await ownChunks();
    expect(chunks.length).toBeGreaterThan(3);
    for (const { hash, content } of chunks) {
      for (const [word] of unpack(content)[0]) {
        expect(chunks.find(({ from, to }) => word >= from && word <= to)?.hash).toBe(hash);
      }
    }
  });

  it('leave no gap between them for words that no document has', async () => {
    const chunks = await ownChunks();
    for (const [index, { from }] of chunks.entries()) {
      const before = chunks[index - 1];
      if (before) expect(before.to === from || before.to.startsWith(from)).toBe(true);
    }
  });

  it('have names of their own', async () => {
    const names = (await ownChunks()).map(({ hash }) => hash);
    expect(new Set(names).size).toBe(names.length);
  });
});
