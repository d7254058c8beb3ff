import { on } from 'node:events';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { SearchDocument } from '../../domain/search/document.ts';
import { setMaterials } from '../materials.ts';
import { keptPdfs } from '../pdf/kept-pdfs.ts';
import { answerWith } from '../thread.ts';
import { assembleEditions, type CollectedEditions } from './collect-libraries.ts';
import { searchDocuments } from './documents.ts';
import { type IndexTask, more, type SearchOutput, type ToIndexThread } from './indexing.ts';
import { joinedDocuments, ownDocuments } from './joined-documents.ts';
import { createOpenData } from './open-data.ts';
import { readOwnTexts } from './read-own-texts.ts';
import { writeSearchIndex } from './write-index.ts';

/** The thread that makes the documents and writes the index and the open data; it is sent the entries and answers with what was written. */
const port = parentPort as MessagePort;
const { root, site, base, networks, partners, place, pictures, folder } = workerData as IndexTask;

// Views tell which files stand beside an entry, as they do for its page.
setMaterials({ content: place.content, pictures, pdfs: place.pdfs === undefined ? undefined : keptPdfs(place.pdfs) });

await rm(folder, { recursive: true, force: true });
const openData = createOpenData(site, folder);
const documents = await writeSearchIndex(all(), resolve(folder, 'pagefind'));
answerWith({ documents, data: await openData.finish() } satisfies SearchOutput);

async function* all(): AsyncGenerator<SearchDocument> {
  const libraries = assembleEditions(await received(), base);
  yield* openData.pass(ownDocuments(searchDocuments(libraries, new URL(site.url), readOwnTexts(root)), partners));
  yield* joinedDocuments(partners, place.content);
}

async function received(): Promise<CollectedEditions> {
  const editions: CollectedEditions = {
    hans: { entries: [], network: networks.hans },
    hant: { entries: [], network: networks.hant },
  };
  for await (const [batch] of on(port, 'message') as AsyncIterable<[ToIndexThread]>) {
    if (batch === null) break;
    editions[batch.script].entries.push(...batch.entries);
    port.postMessage(more);
  }
  return editions;
}
