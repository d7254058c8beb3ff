import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { writeSearchIndex } from '../../../src/site/search/write-index.ts';
import { corpus } from './corpus.ts';
import { readPhrases } from './phrases.ts';

/** Writes the index of one corpus in a process of its own: `node index-child.ts FOLDER SIZE SEED`. Reports milliseconds. */
const [folder, size, seed] = process.argv.slice(2) as [string, string, string];
let making = 0;
const documents = timed(corpus(Number(size), seed, readPhrases()));
const started = performance.now();
await writeSearchIndex(documents, folder);
const report = performance.now() - started - making;
if (process.send) process.send(report);
else console.log(report);

/** The same documents, one after the other as a library hands them over; the time that it takes to make them up is none of the index's. */
function* timed(made: Iterator<SearchDocument>): Generator<SearchDocument> {
  for (;;) {
    const before = performance.now();
    const { value, done } = made.next();
    making += performance.now() - before;
    if (done) return;
    yield value;
  }
}
