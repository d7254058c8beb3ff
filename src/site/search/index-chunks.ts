import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { documentCount, type Posting } from '../../domain/search/postings.ts';

/** A file of words of the index: the words from `from` up to `to` are in it and in no other. */
export interface Chunk {
  from: string;
  to: string;
  hash: string;
  content: Uint8Array;
}

/** What Pagefind 1.5 puts before the CBOR of every file of its own, all of it compressed. */
export const magic = Buffer.from('pagefind_dcd');

/**
 * Bytes of a chunk before compression, about three times what is sent. Smaller ones waste less of what a question does
 * not ask for, but each costs about fifteen bytes in the list of chunks that every reader loads (measured in 0017).
 */
const chunkBytes = 20_000;

/**
 * Packs words into Pagefind's own files of words, as Pagefind 1.5 writes them itself when it is given the same words at
 * the same places (a test compares the two).
 */
export async function packChunks(postings: Iterable<Posting>, language: string): Promise<Chunk[]> {
  const bounds: Omit<Chunk, 'content'>[] = [];
  const contents: Promise<Buffer>[] = [];
  const names = new Set<string>();
  let words: Buffer[] = [];
  let size = 0;
  let first = '';
  let last = '';
  const close = () => {
    const content = Buffer.concat([magic, head(4, 1), head(4, words.length), ...words]);
    bounds.push({ from: first, to: last, hash: nameOf(content, language, names) });
    contents.push(compressed(content, { level: 5 }));
    words = [];
    size = 0;
  };
  for (const posting of postings) {
    const bytes = packWord(posting);
    if (size > 0 && size + bytes.length > chunkBytes) close();
    if (size === 0) first = posting.word;
    last = posting.word;
    words.push(bytes);
    size += bytes.length;
  }
  if (size > 0) close();
  const packed = await Promise.all(contents);
  return withShortBounds(bounds).map((bound, index) => ({ ...bound, content: packed[index] as Buffer }));
}

const compressed = promisify<Buffer, { level: number }, Buffer>(gzip);

/** `[word, [[pages since the last, [-25, place, places since the last …], []] …], []]`; -25 is the weight of plain text. */
function packWord(posting: Posting): Buffer {
  const { word, documents, places } = posting;
  const bytes: number[] = [0x83];
  push(bytes, 3, word.length);
  for (let index = 0; index < word.length; index += 1) bytes.push(word.charCodeAt(index));
  push(bytes, 4, documentCount(posting));
  let last = 0;
  for (let start = 0; start < documents.length; ) {
    const number = documents[start] as number;
    let end = start + 1;
    while (documents[end] === number) end += 1;
    bytes.push(0x83);
    push(bytes, 0, number - last);
    last = number;
    push(bytes, 4, end - start + 1);
    bytes.push(0x38, 0x18);
    let place = 0;
    for (; start < end; start += 1) {
      push(bytes, 0, (places[start] as number) - place);
      place = places[start] as number;
    }
    bytes.push(0x80);
  }
  bytes.push(0x80);
  return Buffer.from(bytes);
}

/** The head of a CBOR value (RFC 8949, section 3): its major type and its length or number. */
function push(bytes: number[], major: number, value: number): void {
  const type = major << 5;
  if (value < 24) bytes.push(type | value);
  else if (value < 0x100) bytes.push(type | 24, value);
  else if (value < 0x10000) bytes.push(type | 25, value >> 8, value & 0xff);
  else bytes.push(type | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

function head(major: number, value: number): Buffer {
  const bytes: number[] = [];
  push(bytes, major, value);
  return Buffer.from(bytes);
}

/** The first digits of the content's SHA-256, as many as no other chunk begins with. */
function nameOf(content: Uint8Array, language: string, names: Set<string>): string {
  const digest = createHash('sha256').update(content).digest('hex');
  let digits = 7;
  while (names.has(digest.slice(0, digits))) digits += 1;
  names.add(digest.slice(0, digits));
  return `${language}_${digest.slice(0, digits)}`;
}

/**
 * Bounds as short as tells the chunks apart. A chunk reaches up to where the next begins, so that also a word that is in
 * no chunk leads to one alone.
 */
function withShortBounds<T extends Pick<Chunk, 'from' | 'to'>>(chunks: T[]): T[] {
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1];
    if (!next) continue;
    let shared = 0;
    while (chunk.to[shared] === next.from[shared]) shared += 1;
    const bound = next.from.slice(0, shared + 1);
    // A word that is the bound itself belongs to the next chunk, but Pagefind takes the first whose bounds hold it.
    if (bound.length < next.from.length) chunk.to = bound;
    next.from = bound;
  }
  return chunks;
}
