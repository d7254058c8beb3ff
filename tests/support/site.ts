import { mkdir, readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { paths } from '../../scripts/lib/paths.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { chromiumFiles, isPackaged } from '../../src/site/browser/chromium-files.ts';
import { publishFolder } from './commands.ts';

/** The site under test: where it was published to and where it is served. */
export interface TestSite {
  folder: string;
  /** `http://localhost:PORT/` */
  address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: TestSite;
  }
}

/** Publishes the real content once for all tests of a run, serves it as a static host would, and unpacks the browser. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const runs = resolve(paths.cache, 'test-site');
  await removeDeadRuns(runs);
  const run = resolve(runs, String(process.pid));
  const folder = resolve(run, 'site');
  const [result] = await Promise.all([
    publishFolder(paths.content, folder, resolve(run, 'work')),
    isPackaged ? chromiumFiles(paths.cache) : null,
  ]);
  if (result.findings.length > 0) throw new Error(`the content has ${result.findings.length} findings: run npm run check`);
  const { server, address } = await serve(folder, 0);
  provide('site', { folder, address });
  return async () => {
    server.closeAllConnections();
    server.close();
    await rm(run, { recursive: true, force: true });
  };
}

/** What runs that were broken off have left. Each run's folder has the number of its process. */
async function removeDeadRuns(runs: string): Promise<void> {
  await mkdir(runs, { recursive: true });
  const dead = (await readdir(runs)).filter((name) => {
    try {
      return !process.kill(Number(name), 0);
    } catch {
      return true;
    }
  });
  await Promise.all(dead.map((name) => rm(resolve(runs, name), { recursive: true, force: true })));
}
