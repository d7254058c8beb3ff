import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Entry, Picture, Source, SourceFile } from '../domain/entry.ts';
import { createLibrary } from '../domain/library.ts';
import { referencesOf } from '../domain/links/references.ts';

/** Where a project's content and its list of published addresses stand. */
export interface ContentPlace {
  content: string;
  lock: string;
}

/** How many files are open at once while reading. */
const concurrency = 64;
const pictureName = /\.(?:png|jpe?g|webp|avif)$/;

/** Reads everything below the content folder into memory. Pictures that cannot be read as pictures are left out. */
export async function readContent(place: ContentPlace): Promise<Source> {
  const source = await readSome(place, await listFiles(place.content));
  return { ...source, lock: existsSync(place.lock) ? readFileSync(place.lock, 'utf8') : '' };
}

/**
 * Reads what it takes to check a few files: themselves, the network's own files, the pictures beside them, and the
 * documents that they say they replace or are replaced by. Of all others only their existence is known.
 */
export async function readForCheck(place: ContentPlace, wanted: readonly string[]): Promise<Source> {
  const paths = await listFiles(place.content);
  const folders = new Set(wanted.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  const near = paths.filter((path) =>
    pictureName.test(path) ? folders.has(path.slice(0, path.lastIndexOf('/') + 1)) : wanted.includes(path) || path.startsWith('network/'),
  );
  const first = await readSome(place, near);
  const partners = new Set(
    createLibrary(first)
      .written.filter(({ file }) => wanted.includes(file))
      .flatMap(partnersOf),
  );
  const files = paths.filter((path) => near.includes(path) || partners.has(path));
  const unread = paths.filter((path) => !files.includes(path) && !pictureName.test(path));
  return { ...(await readSome(place, files)), unread };
}

/** The files of the documents that an entry names as its predecessors or successors. */
function partnersOf(entry: Entry): string[] {
  return referencesOf(entry)
    .filter(({ path }) => path[0] === 'supersedes' || path[0] === 'supersededBy')
    .map(({ target }) => `${target}.mdx`);
}

async function listFiles(content: string): Promise<string[]> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(content.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

async function readSome(place: ContentPlace, paths: readonly string[]): Promise<Source> {
  const files = await mapBatches(
    paths.filter((path) => !pictureName.test(path)),
    (path) => readOne(place.content, path),
  );
  const pictures = await mapBatches(
    paths.filter((path) => pictureName.test(path)),
    (path) => measure(place.content, path),
  );
  return { files, pictures: pictures.filter((picture) => picture !== null), lock: '' };
}

/**
 * The day for which the site is published: `SOURCE_DATE_EPOCH` (seconds, UTC) where it is set, else the day of the
 * commit, else the newest `published` date of the content. Never the clock, so that a commit builds the same site.
 */
export function asOfDate(root: string, source: Source): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10);
  } catch {
    // No git, or no commit yet: the content itself tells.
  }
  return newestDate(source);
}

function newestDate(source: Source): string {
  const decoder = new TextDecoder();
  const dates = source.files.flatMap(({ bytes }) => /^published: (\d{4}-\d{2}-\d{2})$/m.exec(decoder.decode(bytes))?.[1] ?? []);
  return dates.sort().at(-1) ?? '2000-01-01';
}

async function readOne(content: string, path: string): Promise<SourceFile> {
  return { path, bytes: await readFile(join(content, path)) };
}

async function measure(content: string, path: string): Promise<Picture | null> {
  try {
    const bytes = await readFile(join(content, path));
    const { width, height } = await sharp(bytes).metadata();
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return { path, width, height, digest };
  } catch {
    return null;
  }
}

async function mapBatches<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += concurrency) {
    results.push(...(await Promise.all(items.slice(start, start + concurrency).map(map))));
  }
  return results;
}
