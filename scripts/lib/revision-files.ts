import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../src/domain/entry.ts';
import { digestOf } from '../../src/domain/journal/digest.ts';
import type { Revision } from '../../src/domain/journal/revise.ts';
import { assembleLibrary, type Library } from '../../src/domain/library.ts';
import { readFile } from '../../src/domain/read/file.ts';
import { createFiles, replaceFile } from './create-files.ts';

/** Whether what is kept, and the article itself, still say what came out. */
export function isFaithful(article: Entry<'articles'>, { current, earlier }: Revision, library: Library): boolean {
  const encoder = new TextEncoder();
  const files = [{ path: article.file, text: current }, ...(earlier ? [{ path: earlier.path, text: earlier.text }] : [])];
  const read = assembleLibrary({
    files: files.map(({ path, text }) => readFile({ path, bytes: encoder.encode(text) })),
    pictures: [
      ...library.pictures.values(),
      ...(earlier?.pictures ?? []).flatMap(({ from, to }) => {
        const picture = library.pictures.get(from);
        return picture ? [{ ...picture, path: to }] : [];
      }),
    ],
    lock: '',
  });
  const texts = [...read.inCollection('articles'), ...read.inCollection('article-versions')];
  const before = digestOf(article, library.pictures);
  return texts.length === files.length && texts.every((entry) => digestOf(entry, read.pictures) === before);
}

/** Writes all or nothing. Gives the path that is in the way, or null. */
export function writeRevision(content: string, article: Entry<'articles'>, { current, earlier }: Revision): string | null {
  const added = earlier
    ? [
        { path: earlier.path, content: earlier.text },
        ...earlier.pictures.map(({ from, to }) => ({ path: to, content: readFileSync(join(content, from)) })),
      ]
    : [];
  const taken = createFiles(content, added);
  if (taken !== null) return taken;
  try {
    replaceFile(content, { path: article.file, content: current });
  } catch (error) {
    for (const { path } of added) rmSync(join(content, path));
    throw error;
  }
  return null;
}
