import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../../lib/serve.ts';

/** A served site that counts what goes out of it. */
export interface CountedSite {
  /** `http://localhost:PORT/` */
  address: string;
  /** Everything sent since the last call, headers included, once nothing has been asked for so many milliseconds. */
  takeTraffic(quiet: number): Promise<Traffic>;
  close(): void;
}

export interface Traffic {
  requests: number;
  bytes: number;
}

/** Bytes and number of the files of an index, by what they are. */
export interface IndexSize {
  words: number;
  fragments: number;
  /** List of chunks and pages, filters, settings, the engine. */
  rest: number;
  files: number;
}

/** Copies a published site, puts an index of so many documents in the place of its own, and compresses as hosts do. */
export function buildSite(published: string, index: string, documents: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(published, folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  renameSync(index, join(folder, 'pagefind'));
  for (const name of ['search/index.html', 'zh-hant/search/index.html']) {
    const html = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), html.replace(/data-documents="\d+"/, `data-documents="${documents}"`));
  }
  compressBelow(folder);
}

/** What hosts send compressed, by its name; Pagefind compresses its own files. */
const compressible = /\.(?:html|css|js|json|svg|xml|txt)$/;

/** Writes `x.gz` beside every `x` that is text; the server sends that in its place. */
export function compressBelow(folder: string): void {
  for (const name of filesBelow(folder)) {
    if (compressible.test(name)) writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name))));
  }
}

export function sizeOfIndex(folder: string): IndexSize {
  const size: IndexSize = { words: 0, fragments: 0, rest: 0, files: 0 };
  for (const name of filesBelow(folder)) {
    const kind = name.endsWith('.pf_index') ? 'words' : name.endsWith('.pf_fragment') ? 'fragments' : 'rest';
    size[kind] += statSync(join(folder, name)).size;
    size.files += 1;
  }
  return size;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Serves a folder as the project does, and counts at the sockets: the browser does not tell what its workers load. */
export async function serveCounted(folder: string): Promise<CountedSite> {
  const { server, address } = await serve(folder, 0);
  const traffic = watch(server);
  return {
    address,
    async takeTraffic(quiet) {
      while (traffic.open > 0 || performance.now() - traffic.last < quiet) await new Promise((done) => setTimeout(done, quiet / 3));
      const { requests, bytes } = traffic;
      Object.assign(traffic, { requests: 0, bytes: 0 });
      return { requests, bytes };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function watch(server: Server) {
  const traffic = { requests: 0, bytes: 0, open: 0, last: 0 };
  server.on('request', ({ socket }, response) => {
    const before = socket.bytesWritten;
    traffic.open += 1;
    traffic.requests += 1;
    response.once('close', () => {
      traffic.open -= 1;
      traffic.last = performance.now();
      traffic.bytes += socket.bytesWritten - before;
    });
  });
  return traffic;
}
