import { resolve } from 'node:path';
import type { Script } from '../../domain/search/document.ts';
import type { Materials } from '../materials.ts';
import type { ContentPlace } from '../read-content.ts';
import type { NetworkData, SiteEntry } from '../site-library.ts';
import { startThread } from '../thread.ts';
import type { CollectedEditions } from './collect-libraries.ts';
import type { PartnersOf } from './joined-documents.ts';
import type { OpenDataSite } from './open-data.ts';

/** What was written: the number of documents, and the files of the open data by their names with their SHA-256. */
export interface SearchOutput {
  documents: number;
  data: ReadonlyMap<string, string>;
}

export interface SearchSource {
  /** The project, whose own texts are found too. */
  root: string;
  site: OpenDataSite;
  /** The path below which the site stands, with a slash at both ends. */
  base: string;
  editions: CollectedEditions;
  /** Whose documents are joined to the site's own. */
  partners: PartnersOf;
  place: ContentPlace;
  pictures: Materials['pictures'];
}

/** What the thread is started with; the entries are sent to it. */
export type IndexTask = Omit<SearchSource, 'editions'> & { networks: Record<Script, NetworkData>; folder: string };

/** Entries of an edition, or that there are no more. */
export type ToIndexThread = { script: Script; entries: readonly SiteEntry[] } | null;

/** What the thread says when it has taken a batch. */
export const more = 'more';

export interface SearchIndexing {
  start(source: SearchSource): void;
  /** Rejects where writing failed. */
  finished(): Promise<SearchOutput>;
}

/** Entries sent at once. */
const batchSize = 100;

/** Batches on their way to the thread, so that it need not wait for one and memory holds few a second time. */
const ahead = 2;

const threadModule = resolve(import.meta.dirname, 'index-thread.ts');

/** Writes the index (`pagefind/`) and the open data (`data/`) below a folder, by a thread of its own, while other work goes on. */
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

async function write({ editions, ...source }: SearchSource, folder: string): Promise<SearchOutput> {
  const networks = { hans: editions.hans.network, hant: editions.hant.network };
  const room = waitingRoom();
  const thread = startThread<SearchOutput>(threadModule, { ...source, networks, folder } satisfies IndexTask, room.leave);
  try {
    for (const script of ['hans', 'hant'] as const) {
      const { entries } = editions[script];
      while (entries.length > 0) {
        await Promise.race([room.enter(), thread.answer]);
        thread.send({ script, entries: entries.splice(0, batchSize) } satisfies ToIndexThread);
      }
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
