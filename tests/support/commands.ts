import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { paths } from '../../scripts/lib/paths.ts';
import type { PublishResult } from '../../src/site/publish.ts';

/** How a command line ended and what it said. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's TypeScript files with the Node that runs the tests. */
export function runNode(file: string, ...args: string[]): Promise<Outcome> {
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  // What the test runner, or the machine that runs it, sets for itself would not be set for an author.
  for (const name of [
    'NODE_ENV',
    'VITEST',
    'VITEST_MODE',
    'VITEST_POOL_ID',
    'VITEST_WORKER_ID',
    'GITHUB_ACTIONS',
    'DEV',
    'PROD',
    'SSR',
    'TEST',
    'MODE',
    'BASE_URL',
  ])
    delete env[name];
  return new Promise((done) => {
    const options = { cwd: paths.root, env, maxBuffer: 2 ** 26 };
    const child = execFile(process.execPath, [resolve(paths.root, file), ...args], options, (_error, stdout, stderr) => {
      done({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

/** Publishes a content folder, with the PDFs of a folder where one is named. Throws, with what was said, where the program fails; findings are a result. */
export async function publishFolder(content: string, outDir: string, workDir: string, ...pdfs: [string?]): Promise<PublishResult> {
  const { code, stdout, stderr } = await runNode(
    'tests/support/publish-once.ts',
    content,
    outDir,
    workDir,
    ...pdfs.filter((folder) => folder !== undefined),
  );
  if (code !== 0) throw new Error(`publishing ${content} failed: ${stdout}\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PublishResult;
}
