import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import type { ForbiddenItem } from '../../domain/entry.ts';

/** What stands below a content folder: plain files in the order of their paths, and what no contribution may hold. */
export interface Listing {
  files: string[];
  forbidden: ForbiddenItem[];
}

/** Lists a content folder. Links are never followed. */
export async function listFiles(content: string): Promise<Listing> {
  const [items, recorded] = await Promise.all([readdir(content, { recursive: true, withFileTypes: true }), recordedInGit(content)]);
  const files: string[] = [];
  const forbidden = new Map(recorded.map((item) => [item.path, item]));
  for (const item of items) {
    if (item.isDirectory()) continue;
    const path = join(item.parentPath, item.name)
      .slice(content.length + 1)
      // Elsewhere than on Windows a backslash is a character of the name, and no way into another folder.
      .replaceAll(sep, '/');
    if (path.includes('\ufffd')) forbidden.set(path, { path, kind: 'unreadable-name' });
    else if (item.isFile()) files.push(path);
    else forbidden.set(path, { path, kind: item.isSymbolicLink() ? 'symlink' : 'special' });
  }
  return { files: files.sort(), forbidden: [...forbidden.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/**
 * Settings with which git runs in a folder of contributed files. Were these laid out as a bare repository (`HEAD`,
 * `objects`, `refs`, `config`), git would take their settings for its own, and those can name programs to run.
 */
const settings = ['-c', 'safe.bareRepository=explicit', '-c', 'core.fsmonitor=false'];

const kinds = new Map([
  ['100755', 'executable'],
  ['120000', 'symlink'],
  ['160000', 'submodule'],
] as const) as ReadonlyMap<string, ForbiddenItem['kind']>;

/**
 * What git has recorded that is no plain file. Only git knows of submodules and, on every system alike, of
 * executables: a Windows disk calls all files executable. Nothing where there is no git.
 */
async function recordedInGit(content: string): Promise<ForbiddenItem[]> {
  try {
    const { stdout } = await promisify(execFile)('git', [...settings, 'ls-files', '--stage', '-z', '--', '.'], {
      cwd: content,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    return stdout.split('\0').flatMap((record) => {
      const [, mode, path] = /^(\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? [];
      const kind = kinds.get(mode ?? '');
      return kind && path ? [{ path, kind }] : [];
    });
  } catch {
    return [];
  }
}
