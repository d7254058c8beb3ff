import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Edition } from '../../domain/edition.ts';
import { inEdition } from '../../domain/edition.ts';
import type { SearchDocument } from '../../domain/search/document.ts';
import { toOpenDocument } from '../../domain/search/exchange.ts';
import { type OpenDataIndex, openDataFormat, openDataLimits, openDataPath } from '../../domain/search/open-data.ts';
import { hans, hant } from '../../i18n/editions.ts';
import { sha256 } from '../verify/emitted.ts';

/** Bytes at which a file of documents is full. */
const fullFile = 1024 * 1024;

/** What every site has of its own: the guide and the help for the same program. */
const everywhere: ReadonlySet<string> = new Set(['guide', 'help']);

/** What a site says of itself in its open data: its name and its address, with a slash at the end. */
export type OpenDataSite = Pick<OpenDataIndex, 'title' | 'url'>;

/** Gathers the site's own documents on their way to the search index, for other sites to fetch. */
export interface OpenData {
  /** Hands the documents on as they come. */
  pass(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): AsyncGenerator<SearchDocument>;
  /** Writes what is left and the list of all; gives the SHA-256 of every file by its name below the site. */
  finish(): Promise<Map<string, string>>;
}

/** Writes open data into a folder that stands for the root of the site (docs/search-data.md). */
export function createOpenData(site: OpenDataSite, folder: string): OpenData {
  const files: OpenDataIndex['files'] = [];
  const written = new Map<string, string>();
  let lines: string[] = [];
  let bytes = 0;
  let documents = 0;

  const write = async (name: string, text: string) => {
    const target = resolve(folder, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    written.set(name, sha256(text));
  };
  const writeDocuments = async () => {
    if (lines.length === 0) return;
    const text = `{"format":"${openDataFormat}","documents":[\n${lines.join(',\n')}\n]}\n`;
    const digest = sha256(text);
    const path = `search/${digest.slice(0, 16)}.json`;
    await write(`data/${path}`, text);
    files.push({ path, bytes: Buffer.byteLength(text), sha256: digest });
    lines = [];
    bytes = 0;
  };
  const add = async (document: SearchDocument) => {
    if (typeof document.address !== 'string' || everywhere.has(document.kind) || documents === openDataLimits.documents) return;
    const pathIn = (edition: Edition) => inEdition(edition, document.address as string).slice(1);
    const line = JSON.stringify(toOpenDocument(document, { hans: pathIn(hans), hant: pathIn(hant) }));
    const size = Buffer.byteLength(line);
    // No honest page comes near it, and one that is too large would have everything refused.
    if (size > openDataLimits.documentBytes) return;
    if (bytes + size > fullFile) await writeDocuments();
    lines.push(line);
    bytes += size;
    documents += 1;
  };

  return {
    async *pass(own) {
      for await (const document of own) {
        await add(document);
        yield document;
      }
    },
    async finish() {
      await writeDocuments();
      const index: OpenDataIndex = { format: openDataFormat, ...site, documents, files };
      await write(openDataPath, `${JSON.stringify(index)}\n`);
      return written;
    },
  };
}
