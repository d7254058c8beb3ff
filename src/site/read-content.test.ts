import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { direct } from '../../tests/support/direct.ts';
import { assembleLibrary } from '../domain/library.ts';
import { checkLibrary } from '../domain/rules/index.ts';
import { readContent } from './read-content.ts';

/** A system on which one file vanishes, or is closed to the reader, after it was listed. */
vi.mock('node:fs/promises', async (load) => {
  const files = await load<typeof import('node:fs/promises')>();
  const open: typeof files.open = (path, ...rest) =>
    String(path).endsWith('gone.mdx') ? Promise.reject(new Error('ENOENT')) : files.open(path, ...rest);
  return { ...files, open };
});

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongjian-read-'));
  await mkdir(join(root, 'content/reports/sample'), { recursive: true });
  await writeFile(join(root, 'content/reports/sample/gone.mdx'), '---\n');
  await writeFile(join(root, 'content/reports/sample/large.mdx'), 'x'.repeat(300 * 1024));
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('names a file that cannot be opened, reads no more of a large one than shows that it is, and goes on', async () => {
  const source = await readContent({ content: join(root, 'content'), lock: join(root, 'addresses.lock') }, direct);
  expect(source.forbidden).toEqual([{ path: 'reports/sample/gone.mdx', kind: 'unreadable' }]);
  const found = checkLibrary(assembleLibrary(source), { asOf: '2026-11-22' }).map(({ rule, file }) => `${rule} ${file}`);
  expect(found).toContain('forbidden-file reports/sample/gone.mdx');
  expect(found).toContain('over-limit reports/sample/large.mdx');
});
