import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import type { Finding } from '../domain/finding.ts';
import { assembleLibrary } from '../domain/library.ts';
import { checkLibrary } from '../domain/rules/index.ts';
import { siteConfig } from './config.ts';
import { materials } from './materials.ts';
import type { ReadLibrary } from './publication.ts';
import { asOfDate, type ContentPlace, readContent } from './read-content.ts';
import { collectEditions } from './search/collect-libraries.ts';
import { type SearchIndexing, searchIndexing } from './search/indexing.ts';
import { recordEmitted } from './verify/emitted.ts';
import { expectedOutput } from './verify/expected.ts';
import type { Expected } from './verify/file-scan.ts';
import { verifyOutput } from './verify/verify-output.ts';

export const stages = ['read', 'graph', 'check', 'pages', 'search', 'verify'] as const;
export type Stage = (typeof stages)[number];

/** What publishing says of its progress. */
export interface PublishListener {
  started(stage: Stage): void;
  finished(stage: Stage, milliseconds: number, count: number): void;
}

export interface PublishOptions {
  root: string;
  place: ContentPlace;
  /** Replaced as a whole when everything has been written; left as it was when anything goes wrong. */
  outDir: string;
  /** Where files are written on the way; must be on the file system of `outDir`. */
  workDir: string;
  listener: PublishListener;
}

export interface PublishResult {
  findings: Finding[];
  entries: number;
  pages: number;
  /** Texts whose kept PDF is of an earlier text, and which the site therefore has without one: `zh-Hans/articles/a/b`. */
  outdatedPdfs: readonly string[];
}

/**
 * Reads, checks and publishes a content folder. Where there is a finding nothing is built. Throws for faults of the
 * program and the machine, never for what an author wrote.
 */
export async function publish(options: PublishOptions): Promise<PublishResult> {
  const stage = stageRunner(options.listener);
  const { findings, entries, secret, take } = await readAndCheck(options, stage);
  if (findings.length > 0) return { findings, entries, pages: 0, outdatedPdfs: [] };
  const next = resolve(options.workDir, 'dist.next');
  await rm(next, { recursive: true, force: true });
  await mkdir(options.workDir, { recursive: true });
  const search = resolve(options.workDir, 'search.next');
  const indexing = searchIndexing(search);
  const { pages, expected, outdatedPdfs } = await buildPages(options, next, take, indexing, stage);
  const { data } = await stage('search', indexing.finished, ({ documents }) => documents);
  for (const name of ['pagefind', 'data']) await moveInto(resolve(search, name), resolve(next, name));
  await stage(
    'verify',
    () => verifyOutput(next, { ...expected, data }, secret),
    (files) => files,
  );
  await replace(options.outDir, next);
  return { findings, entries, pages, outdatedPdfs };
}

async function readAndCheck({ root, place }: PublishOptions, stage: StageRunner) {
  const source = await stage(
    'read',
    () => readContent(place),
    ({ files }) => files.length,
  );
  const library = await stage(
    'graph',
    async () => assembleLibrary(source),
    ({ entries }) => entries.length,
  );
  const asOf = asOfDate(root, source);
  const findings = await stage(
    'check',
    async () => checkLibrary(library, { asOf }),
    (found) => found.length,
  );
  return { findings, entries: library.entries.length, secret: library.privateNames, take: once({ library, asOf }) };
}

/** Gives a value to the first who asks, and keeps it no longer: whoever waits for the pages must not hold what they no longer need. */
function once<T>(value: T): () => T {
  const held = [value];
  return () => held.splice(0)[0] as T;
}

/** What a build starts from; of the library, only what the index needs of partners outlives this call. */
function prepare({ root, place }: PublishOptions, take: () => ReadLibrary) {
  const read = take();
  const { network, ids } = read.library;
  return { ...siteConfig({ root, place, read }), partners: { network, ids } };
}

/** Lets Astro write the pages, gathers the search records on the way, and gives the number of pages and what the output must be. */
async function buildPages(
  options: PublishOptions,
  outDir: string,
  take: () => ReadLibrary,
  indexing: SearchIndexing,
  stage: StageRunner,
): Promise<{ pages: number; expected: Omit<Expected, 'data'>; outdatedPdfs: string[] }> {
  const { emitted, integration } = recordEmitted();
  const { root, place, workDir } = options;
  const { config, publication, partners } = prepare(options, take);
  const base = config.base ?? '/';
  const editions = collectEditions(publication, base);
  let pages = 0;
  const watch: AstroIntegration = {
    name: 'gongjian-publish',
    hooks: {
      // By now every collection is loaded, so the index can be made beside the pages, by a thread of its own, and the
      // parsed files, the largest thing in memory, can go.
      'astro:build:start': async () => {
        const collected = await editions();
        indexing.start({
          root,
          site: { title: collected.hans.network.shortTitle, url: new URL(base, config.site).href },
          base,
          editions: collected,
          partners,
          place,
          pictures: materials().pictures,
        });
        publication.refresh();
      },
      'astro:build:done': (done) => {
        pages = done.pages.length;
      },
    },
  };
  await stage(
    'pages',
    () =>
      build({
        ...config,
        root,
        configFile: false,
        logLevel: 'error',
        outDir,
        cacheDir: resolve(workDir, 'astro'),
        integrations: [...(config.integrations ?? []), watch, integration],
      }),
    () => pages,
  );
  return { pages, expected: await expectedOutput(root, config, emitted), outdatedPdfs: [...(publication.pdfs?.outdated ?? [])].sort() };
}

type StageRunner = ReturnType<typeof stageRunner>;

function stageRunner(listener: PublishListener) {
  return async <T>(stage: Stage, work: () => Promise<T>, count: (result: T) => number): Promise<T> => {
    listener.started(stage);
    const started = performance.now();
    const result = await work();
    listener.finished(stage, performance.now() - started, count(result));
    return result;
  };
}

/** Moves what is in a folder into another, which may have files of its own; throws where one of them has the same name. */
async function moveInto(folder: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const taken = new Set(await readdir(target));
  for (const name of await readdir(folder)) {
    if (taken.has(name)) throw new Error(`${resolve(target, name)} is written twice`);
    await rename(resolve(folder, name), resolve(target, name));
  }
}

/** Puts a finished folder in the place of the old one by renaming, so that no reader ever meets half a site. */
async function replace(outDir: string, next: string): Promise<void> {
  const old = `${next}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(outDir), { recursive: true });
  const existed = await stat(outDir).then(
    () => true,
    () => false,
  );
  if (existed) await rename(outDir, old);
  await rename(next, outDir);
  await rm(old, { recursive: true, force: true });
}
