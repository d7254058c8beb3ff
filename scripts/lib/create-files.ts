import { existsSync, linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A file to be made: its path below the content folder, with `/`, and what it holds. */
export interface NewFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Makes new files, all or none. Each appears under its name only when it is whole, and none replaces a file that is
 * there. Gives the path that is in the way, or null when all were made. Throws where a folder leads out of `root`.
 */
export function createFiles(root: string, files: readonly NewFile[]): string | null {
  const made: string[] = [];
  for (const { path, content } of files) {
    const target = join(root, path);
    const draft = join(dirname(target), `.${process.pid}-${made.length}.tmp`);
    try {
      stayWithin(root, dirname(target));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(draft, content, { flag: 'wx' });
      // A second name for the finished file: unlike renaming, it fails where the name is taken.
      linkSync(draft, target);
      made.push(target);
    } catch (error) {
      for (const file of made) rmSync(file);
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return path;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  return null;
}

/**
 * Puts a file in the place of what was there; it appears when it is whole. Gives whether anything changed. Throws where
 * the folder leads out of `root`.
 */
export function replaceFile(root: string, { path, content }: NewFile): boolean {
  const target = join(root, path);
  stayWithin(root, dirname(target));
  if (existsSync(target) && readFileSync(target).equals(Buffer.from(content))) return false;
  const draft = join(dirname(target), `.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
  return true;
}

/** A folder of the content may be a link; what is made through it would be somebody else's. */
function stayWithin(root: string, folder: string): void {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const path = relative(realpathSync(root), realpathSync(existing));
  if (path === '..' || path.startsWith(`..${sep}`)) throw new Error(`文件夹不在内容目录里 / outside the content folder: ${folder}`);
}
