import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroUserConfig } from 'astro';
import type { Emitted } from './emitted.ts';
import type { Expected } from './file-scan.ts';

/** What the output of a build must be: where it stands, what the build wrote, and what was copied from `public/`. */
export async function expectedOutput(root: string, { site, base }: AstroUserConfig, emitted: Emitted): Promise<Omit<Expected, 'data'>> {
  const folder = resolve(root, 'public');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const copied = files.map(async (file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(file)] as const);
  const below = (base ?? '/').replace(/\/?$/, '/');
  return {
    site: { origin: new URL(site ?? '').origin, base: below, bundle: new Set([...emitted.bundle.keys()].map((name) => below + name)) },
    emitted,
    copied: new Map(await Promise.all(copied)),
  };
}
