import { resolve } from 'node:path';
import type { SearchDocument } from '../../domain/search/document.ts';
import { startThread } from '../thread.ts';
import type { PartnersOf } from './joined-documents.ts';
import type { OpenDataSite } from './open-data.ts';

/** What was written: the number of documents, and the files of the open data by their names with their SHA-256. */
export interface SearchOutput {
  documents: number;
  data: ReadonlyMap<string, string>;
}

export interface SearchSource {
  site: OpenDataSite;
  /** The site's own documents, made as they are asked for. */
  own: Iterable<SearchDocument>;
  /** Whose documents are joined to them, and the folder of content where those are. */
  partners: PartnersOf;
  content: string;
}

/** What the thread is started with; the site's own documents are sent to it. */
export type IndexTask = Omit<SearchSource, 'own'> & { folder: string };

/** Documents, or that there are no more. */
export type ToIndexThread = readonly SearchDocument[] | null;

export interface SearchIndexing {
  start(source: SearchSource): void;
  /** Rejects where writing failed. */
  finished(): Promise<SearchOutput>;
}

/** Documents sent at once: few enough that making them holds up the pages for a moment only. */
const batchSize = 16;

/** Batches on their way to the thread, so that it need not wait while one is made and memory holds few. */
const ahead = 2;

const threadModule = resolve(import.meta.dirname, 'index-thread.ts');

/**
 * Writes the index (`pagefind/`) and the open data (`data/`) below a folder while other work goes on: documents are made
 * here, beside the library that they come from, and all else is done by a thread of its own.
 */
export function searchIndexing(folder: string): SearchIndexing {
  let writing: Promise<SearchOutput> = Promise.resolve({ documents: 0, data: new Map() });
  return {
    start: (source) => {
      writing = write(source, folder);
      // A failure is told when the index is waited for, not while the pages are being written.
      writing.catch(() => undefined);
    },
    finished: () => writing,
  };
}

async function write({ own, ...source }: SearchSource, folder: string): Promise<SearchOutput> {
  const room = waitingRoom();
  const thread = startThread<SearchOutput>(threadModule, { ...source, folder } satisfies IndexTask, room.leave);
  try {
    for (const batch of inBatches(own)) {
      await Promise.race([room.enter(), thread.answer]);
      thread.send(batch satisfies ToIndexThread);
    }
    thread.send(null satisfies ToIndexThread);
    return await thread.answer;
  } finally {
    await thread.stop();
  }
}

/** Lets so many in at once; the others wait until one leaves. */
function waitingRoom() {
  let inside = 0;
  let next = Promise.withResolvers<void>();
  return {
    async enter(): Promise<void> {
      while (inside === ahead) await next.promise;
      inside += 1;
    },
    leave(): void {
      inside -= 1;
      next.resolve();
      next = Promise.withResolvers();
    },
  };
}

function* inBatches(documents: Iterable<SearchDocument>): Generator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
