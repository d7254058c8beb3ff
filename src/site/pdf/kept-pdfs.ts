import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EntryId } from '../../domain/address.ts';
import type { PrintDocument } from '../../domain/journal/print/print-document.ts';
import { printDigest } from './digest.ts';

/** One text in one edition, as it is printed. */
export interface PrintWork {
  id: EntryId;
  /** The edition's tag. */
  edition: string;
}

/**
 * PDFs that were printed by command and are kept for the site. A file's name carries the digest of what it was made of,
 * so that no list can disagree with the files, and one rename puts a file in place of its predecessor.
 */
export interface KeptPdfs {
  /** The file of a text as it is now; null where none was printed, or only of another text. */
  find(work: PrintWork, print: () => PrintDocument): string | null;
  /** Puts a file in place and takes away those that were kept of the text before. Returns its path. */
  keep(work: PrintWork, print: PrintDocument, pdf: Uint8Array): Promise<string>;
  /** Texts that were asked for and of which only outdated files are kept, each as `zh-Hans/articles/editorial/x`. */
  readonly outdated: ReadonlySet<string>;
}

const nameOf = ({ edition, id }: PrintWork) => `${edition}/${id}`;

/** The kept files of a folder, which need not exist. */
export function keptPdfs(folder: string): KeptPdfs {
  const kept = digestsIn(folder);
  const outdated = new Set<string>();
  const file = (name: string, digest: string) => join(folder, `${name}.${digest}.pdf`);
  return {
    outdated,
    find(work, print) {
      const name = nameOf(work);
      const digests = kept.get(name);
      if (!digests) return null;
      const digest = printDigest(print());
      if (digests.has(digest)) return file(name, digest);
      outdated.add(name);
      return null;
    },
    async keep(work, print, pdf) {
      const name = nameOf(work);
      const digest = printDigest(print);
      const target = file(name, digest);
      await mkdir(dirname(target), { recursive: true });
      const partial = `${target}.${randomUUID()}`;
      await writeFile(partial, pdf);
      await rename(partial, target);
      const before = [...(kept.get(name) ?? [])].filter((old) => old !== digest);
      kept.set(name, new Set([digest]));
      await Promise.all(before.map((old) => rm(file(name, old), { force: true })));
      return target;
    },
  };
}

/** Digests by the name of what was printed. What a broken run left half written has another name and is none of them. */
function digestsIn(folder: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of listed(folder)) {
    const [, name, digest] = /^(.+)\.([0-9a-f]{32})\.pdf$/.exec(path.replaceAll('\\', '/')) ?? [];
    if (name && digest) found.set(name, (found.get(name) ?? new Set()).add(digest));
  }
  return found;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
