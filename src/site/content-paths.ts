import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Tells the content file that an address would reach, be it an import, a module's id or what a browser asks for. */
export type FindContent = (address: string, importer?: string) => string | null;

/**
 * Knows what lies below a content folder, however it is written: relative, absolute, from the root, as a `file:` URL,
 * below `/@fs/`, percent-encoded, with queries, in another case, through symbolic links. Rather one address too many
 * than one too few: nothing that is not content stands there.
 */
export function contentPaths(content: string, root: string): FindContent {
  const folders = [...new Set([comparable(content), comparable(realPath(content))])];
  const isBelow = (path: string) => folders.some((folder) => `${comparable(path)}/`.startsWith(`${folder}/`));
  const known = new Map<string, string | null>();
  const look = (path: string) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const real = realPath(path);
    const result = isBelow(path) ? path : isBelow(real) ? real : null;
    known.set(path, result);
    return result;
  };
  return (address, importer) => {
    const bases = importer === undefined ? [root] : [root, ...spellings(importer).map((path) => dirname(resolve(root, path)))];
    for (const path of spellings(address)) {
      const candidates = [...bases.map((base) => resolve(base, path)), join(root, path)];
      for (const candidate of new Set(candidates)) {
        const found = look(candidate);
        if (found !== null) return found;
      }
    }
    return null;
  };
}

/** The paths that an address can mean, each time it is decoded once more, with and without what follows `?` or `#`. */
function spellings(address: string): string[] {
  const all = new Set<string>();
  for (let text = address, last = ''; text !== last && all.size < 20; ) {
    for (const path of [text, text.replace(/[?#][\s\S]*$/, '')]) all.add(bare(path));
    last = text;
    text = decoded(text);
  }
  return [...all];
}

/** Without the marks that Vite and URLs put before a path. */
function bare(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\/@id\/)?(?:\0|__x00__)?/, '')
    .replace(/^file:\/*(?:localhost\/)?|^\/?@fs\/+/i, '/')
    .replace(/^\/(?=[a-z]:\/)/i, '')
    .replaceAll('\0', '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path with every link on its way followed, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

function comparable(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/+$/, '').normalize('NFC').toLowerCase();
}
