import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Picture } from '../domain/entry.ts';
import type { KeptPdfs } from './pdf/kept-pdfs.ts';
import { encodePicture, pictureFiles } from './pictures.ts';

/** Where a published picture comes from: its path in the content folder and the width in which it is published. */
export interface PictureOrigin {
  path: string;
  width: number;
}

/** What books and archives take up besides texts: published pictures, and the files as they were contributed. */
export interface Materials {
  /** The folder of contributed files, absolute. */
  content: string;
  /** By the name of the published file. */
  pictures: ReadonlyMap<string, PictureOrigin>;
  /** The PDFs that were printed for the site, where it has a place for them. */
  pdfs?: Pick<KeptPdfs, 'find'> | undefined;
}

/** The materials of a content folder with these pictures. */
export function materialsOf(content: string, pictures: Iterable<Picture>): Materials {
  const origins = [...pictures].flatMap((picture) =>
    pictureFiles(picture).map(({ name, width }): [string, PictureOrigin] => [name, { path: picture.path, width }]),
  );
  return { content, pictures: new Map(origins) };
}

const key = Symbol.for('gongjian.materials');

/** The materials of the running site. They hang on what both copies of this module share, as the entries do (`loaded-entries.ts`). */
export function materials(): Materials {
  const shared = globalThis as { [key]?: Materials };
  if (!shared[key]) throw new Error('the materials were not loaded');
  return shared[key];
}

/** Called where the pictures are loaded, before anything is made of them. */
export function setMaterials(materials: Materials): void {
  (globalThis as { [key]?: Materials })[key] = materials;
}

/** Whether the site has a published picture of this path (`/pictures/x-800.webp`). */
export function holdsPicture(src: string, { pictures }: Materials): boolean {
  return pictures.has(pictureNameIn(src));
}

/** The bytes of a published picture by its path on the site (`/pictures/x-800.webp`), or null where the site has none such. */
export async function pictureBytes(src: string, { content, pictures }: Materials): Promise<Uint8Array | null> {
  const origin = pictures.get(pictureNameIn(src));
  return origin ? new Uint8Array(await encodePicture(content, origin.path, origin.width)) : null;
}

/** The bytes of a contributed file by its path in the content folder. Throws for a path that leaves it. */
export async function contributedBytes(path: string, { content }: Materials): Promise<Uint8Array> {
  const file = resolve(content, path);
  if (!file.startsWith(content + sep)) throw new Error(`${path} is not in the content folder`);
  return new Uint8Array(await readFile(file));
}

function pictureNameIn(src: string): string {
  return src.slice(src.lastIndexOf('/') + 1);
}
