import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../domain/entry.ts';
import type { PublishedPicture } from '../domain/mdx/state.ts';

/** Widths in CSS pixels × density that cover a phone, a text column and a dense screen. */
const widths = [480, 800, 1280, 1600];

/** How a picture is published: WebP in every width that does not enlarge it, under names that follow from its bytes. */
export function publishedPicture(picture: Picture | undefined, base: string): PublishedPicture | null {
  if (!picture) return null;
  const sizes = widthsOf(picture);
  const address = (width: number) => `${base}pictures/${pictureName(picture, width)}`;
  return {
    src: address(sizes[Math.min(1, sizes.length - 1)] as number),
    srcset: sizes.map((width) => `${address(width)} ${width}w`).join(', '),
    width: picture.width,
    height: picture.height,
  };
}

/** Every published size of a picture: the file's name and its width. */
export function pictureFiles(picture: Picture): { name: string; width: number }[] {
  return widthsOf(picture).map((width) => ({ name: pictureName(picture, width), width }));
}

/** The bytes of one published size, turned upright and without the metadata of the camera. */
export async function encodePicture(content: string, path: string, width: number): Promise<Buffer> {
  const bytes = await readFile(join(content, path));
  return sharp(bytes).rotate().resize({ width, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer();
}

function widthsOf(picture: Picture): number[] {
  const fitting = widths.filter((width) => width < picture.width);
  return [...fitting, Math.min(picture.width, widths.at(-1) as number)];
}

function pictureName(picture: Picture, width: number): string {
  return `${picture.digest}-${width}.webp`;
}
