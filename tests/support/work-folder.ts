import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { paths } from '../../scripts/lib/paths.ts';

/**
 * A folder of its own for a test that publishes, inside the project: of what is published elsewhere Astro keeps its
 * intermediate files in one place below the project, where two that publish at a time take them from each other.
 */
export async function workFolder(name: string): Promise<string> {
  const folder = resolve(paths.cache, 'tests');
  await mkdir(folder, { recursive: true });
  return mkdtemp(join(folder, `${name}-`));
}
