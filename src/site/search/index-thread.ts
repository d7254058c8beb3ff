import { on } from 'node:events';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { SearchDocument } from '../../domain/search/document.ts';
import { answerWith } from '../thread.ts';
import type { IndexTask, SearchOutput, ToIndexThread } from './indexing.ts';
import { joinedDocuments } from './joined-documents.ts';
import { createOpenData } from './open-data.ts';
import { writeSearchIndex } from './write-index.ts';

/** The thread that writes the index and the open data; it is sent the site's own documents and answers with what was written. */
const port = parentPort as MessagePort;
const { site, partners, content, folder } = workerData as IndexTask;

await rm(folder, { recursive: true, force: true });
const openData = createOpenData(site, folder);
const documents = await writeSearchIndex(all(), resolve(folder, 'pagefind'));
answerWith({ documents, data: await openData.finish() } satisfies SearchOutput);

async function* all(): AsyncGenerator<SearchDocument> {
  yield* openData.pass(received());
  yield* joinedDocuments(partners, content);
}

/** Asks for more as soon as a batch is begun, so that the next is on its way meanwhile. */
async function* received(): AsyncGenerator<SearchDocument> {
  for await (const [batch] of on(port, 'message') as AsyncIterable<[ToIndexThread]>) {
    if (batch === null) return;
    port.postMessage('more');
    yield* batch;
  }
}
