import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileOf, networkFile } from '../domain/address.ts';
import type { Entry, ForbiddenItem, Picture, PlainFile, ReadSource, SourceFile } from '../domain/entry.ts';
import { assembleLibrary } from '../domain/library.ts';
import { entryIdOfTarget } from '../domain/links/body-links.ts';
import { referencesOf } from '../domain/links/references.ts';
import { walk } from '../domain/mdx/nodes.ts';
import { mostBytes } from '../domain/read/limits.ts';
import { unreadFile, withPositions } from '../domain/read/positions.ts';
import { partnerAt } from '../domain/search/partner-file.ts';
import { runIsolated } from './reading/isolated.ts';
import { journalNear } from './reading/journal-near.ts';
import { type Listing, listFiles } from './reading/list-files.ts';
import { parseModule, pictureModule } from './reading/modules.ts';
import { faultyPicture, type PictureTask } from './reading/picture-task.ts';

/** Where a project's content and its list of published addresses stand. */
export interface ContentPlace {
  content: string;
  lock: string;
  /** The list of names that must occur nowhere, which is never part of the project. */
  privateNames?: string;
  /** The folder of the PDFs that were printed for the site. */
  pdfs?: string;
}

/** How many files are open at once while reading. */
const concurrency = 64;
const pictureName = /\.(?:png|jpe?g|webp|avif)$/;

/** Who works on what was read: bytes of texts, and paths of pictures. Answers come in the order of the tasks. */
export interface Workers {
  texts(files: readonly SourceFile[]): Promise<PlainFile[]>;
  pictures(tasks: readonly PictureTask[]): Promise<Picture[]>;
}

/** Processes of their own, so that no file can end or stall the reading of the rest. */
const isolated: Workers = {
  texts: (files) =>
    runIsolated(files, {
      module: parseModule,
      lost: ({ path }, reason) => ({ ...unreadFile(path), limitFault: { reason, line: 1, column: 1 } }),
    }),
  pictures: (tasks) =>
    runIsolated(tasks, {
      module: pictureModule,
      lost: ({ path }) => faultyPicture(path, 'unreadable'),
    }),
};

/** Reads everything below the content folder. */
export async function readContent(place: ContentPlace, workers = isolated): Promise<ReadSource> {
  const listing = await listFiles(place.content);
  const source = await readSome(place, listing.files, listing, workers);
  return { ...source, ...readLists(place) };
}

/** The list of what came out as it came out stands beside the list of addresses. */
export const frozenPath = ({ lock }: Pick<ContentPlace, 'lock'>) => join(dirname(lock), 'frozen.lock');

function readLists({ lock, privateNames }: ContentPlace): Pick<ReadSource, 'lock' | 'frozen' | 'privateNames'> {
  const read = (path: string | undefined) => (path && existsSync(path) ? readFileSync(path, 'utf8') : '');
  return { lock: read(lock), frozen: read(frozenPath({ lock })), privateNames: read(privateNames) };
}

/**
 * Reads what it takes to check a few files: themselves, the network's own files, the pictures beside them, and the
 * documents that they say they replace or are replaced by, whose resolutions they carry out, or to whose headings they
 * link; with the network's own file also the associations and activities of which its joint conference speaks, and with
 * a file of the journal what `journalNear` names. Of all others only their existence is known.
 */
export async function readForCheck(place: ContentPlace, wanted: readonly string[], workers = isolated): Promise<ReadSource> {
  const listing = await listFiles(place.content);
  const folders = new Set(wanted.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  const near = listing.files.filter((path) =>
    pictureName.test(path)
      ? folders.has(path.slice(0, path.lastIndexOf('/') + 1))
      : wanted.includes(path) || (path.startsWith('network/') && partnerAt(path) === null),
  );
  const first = await readSome(place, near, listing, workers);
  const own = assembleLibrary(first).written.filter(({ file }) => wanted.includes(file));
  const partners = new Set([...own.flatMap(partnersOf), ...journalNear(own, listing.files)]);
  const spokenOf = (path: string) =>
    partners.has(path) || (wanted.includes(networkFile) && /^(?:associations|activities)\/.*\.mdx$/.test(path));
  const more = listing.files.filter((path) => spokenOf(path) && !near.includes(path));
  const second = more.length > 0 ? await readSome(place, more, listing, workers) : { files: [], pictures: [] };
  const files = [...first.files, ...second.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = new Set([...near, ...more]);
  const pictures = [...first.pictures, ...second.pictures];
  const unread = listing.files.filter((path) => !read.has(path) && !pictureName.test(path));
  return { ...first, files, pictures, ...readLists(place), unread };
}

/** Keys whose entries a rule looks into. */
const lookedInto: ReadonlySet<PropertyKey | undefined> = new Set(['supersedes', 'supersededBy', 'carriesOut']);

/** The files of the entries that another names in such a key, or to whose headings it links. */
function partnersOf(entry: Entry): string[] {
  const named = referencesOf(entry).filter(({ path }) => lookedInto.has(path[0]));
  return [...named.map(({ target }) => target), ...pagesWithFragment(entry)].flatMap((id) => fileOf(id) ?? []);
}

function pagesWithFragment({ body, file }: Entry): string[] {
  const ids: string[] = [];
  if (body) {
    walk(body, (node) => {
      if ((node.type === 'link' || node.type === 'definition') && /.#/.test(node.url)) ids.push(entryIdOfTarget(node.url, file) ?? '');
    });
  }
  return ids.filter(Boolean);
}

async function readSome(
  { content }: ContentPlace,
  paths: readonly string[],
  { forbidden }: Listing,
  workers: Workers,
): Promise<ReadSource> {
  const read = await mapBatches(
    paths.filter((path) => !pictureName.test(path)),
    (path) => readOne(content, path),
  );
  const texts = read.filter((file) => 'bytes' in file);
  const unreadable = read.filter((file) => 'kind' in file);
  const tasks = paths.filter((path) => pictureName.test(path)).map((path) => ({ content, path }));
  const [files, pictures] = await Promise.all([workers.texts(texts), workers.pictures(tasks)]);
  return { files: files.map(withPositions), pictures, forbidden: [...forbidden, ...unreadable], lock: '' };
}

/**
 * The day for which the site is published: `SOURCE_DATE_EPOCH` (seconds, UTC) where it is set, else the day of the
 * commit, else the newest `published` date of the content. Never the clock, so that a commit builds the same site.
 */
export function asOfDate(root: string, { files }: Pick<ReadSource, 'files'>): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10);
  } catch {
    // No git, or no commit yet: the content itself tells.
  }
  const dates = files.flatMap(({ text }) => /^published: (\d{4}-\d{2}-\d{2})$/m.exec(text ?? '')?.[1] ?? []);
  return dates.sort().at(-1) ?? '2000-01-01';
}

/** A file's bytes; of one that is too large, as many as show that it is. */
async function readOne(content: string, path: string): Promise<SourceFile | ForbiddenItem> {
  // It may have gone since it was listed, or not be ours to read.
  const file = await open(join(content, path)).catch(() => null);
  if (!file) return { path, kind: 'unreadable' };
  try {
    const most = mostBytes(path) + 1;
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, most)), 0, Math.min(size, most), 0);
    return { path, bytes: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

async function mapBatches<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += concurrency) {
    results.push(...(await Promise.all(items.slice(start, start + concurrency).map(map))));
  }
  return results;
}
