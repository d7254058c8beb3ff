import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { inject } from 'vitest';
import { paths } from '../../scripts/lib/paths.ts';

/** A running `npm run dev` over a content folder of its own. */
export interface Preview {
  /** `http://localhost:PORT/` */
  address: string;
  content: string;
  stop(): Promise<void>;
}

/**
 * Starts the preview of a library in a copy of the project, so that neither its content nor what a running preview of
 * the project keeps in `.astro` is touched. The copy lies below the project for its packages to be found.
 */
export async function startPreview(library: string): Promise<Preview> {
  const root = await mkdtemp(resolve(inject('site').folder, '../preview-'));
  const isCode = (path: string) => !`${path}${sep}`.startsWith(`${paths.content}${sep}`);
  await Promise.all([
    cp(resolve(paths.root, 'src'), join(root, 'src'), { recursive: true, filter: isCode }).then(() =>
      cp(resolve(paths.root, 'tests/libraries', library, 'content'), join(root, 'src/content'), { recursive: true }),
    ),
    cp(resolve(paths.root, 'tests/libraries', library, 'addresses.lock'), join(root, 'addresses.lock')),
    ...['scripts', 'public', 'package.json', 'tsconfig.json'].map((name) =>
      cp(resolve(paths.root, name), join(root, name), { recursive: true }),
    ),
  ]);
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', CI: '1' };
  const child = spawn(process.execPath, [join(root, 'scripts/dev.ts')], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(root, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(child), content: join(root, 'src/content'), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) done(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => fail(new Error(`the preview did not start: ${said}`)));
  });
}
